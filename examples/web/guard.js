// The brain of a game character: 178 senses in, 8 actions out, 40,968 weights.
// Its operations: linear layer_norm relu linear layer_norm relu linear.
// Trained by: rlft pretrain --seed 0 --steps 6000000
// Ask it every 0.1 s. Of several best actions it takes the first.
// const npc = new GuardBrain(); npc.act(observation)
(function (root, make) {
    if (typeof module === "object" && module.exports) module.exports = make();
    else root.GuardBrain = make();
})(typeof globalThis === "object" ? globalThis : this, function () {
"use strict";

const SENSES = [
    "ray.wall.0", // 0: 0 to 1, closeness
    "ray.wall.15", // 1: 0 to 1, closeness
    "ray.wall.30", // 2: 0 to 1, closeness
    "ray.wall.45", // 3: 0 to 1, closeness
    "ray.wall.60", // 4: 0 to 1, closeness
    "ray.wall.75", // 5: 0 to 1, closeness
    "ray.wall.90", // 6: 0 to 1, closeness
    "ray.wall.105", // 7: 0 to 1, closeness
    "ray.wall.120", // 8: 0 to 1, closeness
    "ray.wall.135", // 9: 0 to 1, closeness
    "ray.wall.150", // 10: 0 to 1, closeness
    "ray.wall.165", // 11: 0 to 1, closeness
    "ray.wall.180", // 12: 0 to 1, closeness
    "ray.wall.195", // 13: 0 to 1, closeness
    "ray.wall.210", // 14: 0 to 1, closeness
    "ray.wall.225", // 15: 0 to 1, closeness
    "ray.wall.240", // 16: 0 to 1, closeness
    "ray.wall.255", // 17: 0 to 1, closeness
    "ray.wall.270", // 18: 0 to 1, closeness
    "ray.wall.285", // 19: 0 to 1, closeness
    "ray.wall.300", // 20: 0 to 1, closeness
    "ray.wall.315", // 21: 0 to 1, closeness
    "ray.wall.330", // 22: 0 to 1, closeness
    "ray.wall.345", // 23: 0 to 1, closeness
    "ray.foe.0", // 24: 0 to 1, closeness
    "ray.foe.15", // 25: 0 to 1, closeness
    "ray.foe.30", // 26: 0 to 1, closeness
    "ray.foe.45", // 27: 0 to 1, closeness
    "ray.foe.60", // 28: 0 to 1, closeness
    "ray.foe.75", // 29: 0 to 1, closeness
    "ray.foe.90", // 30: 0 to 1, closeness
    "ray.foe.105", // 31: 0 to 1, closeness
    "ray.foe.120", // 32: 0 to 1, closeness
    "ray.foe.135", // 33: 0 to 1, closeness
    "ray.foe.150", // 34: 0 to 1, closeness
    "ray.foe.165", // 35: 0 to 1, closeness
    "ray.foe.180", // 36: 0 to 1, closeness
    "ray.foe.195", // 37: 0 to 1, closeness
    "ray.foe.210", // 38: 0 to 1, closeness
    "ray.foe.225", // 39: 0 to 1, closeness
    "ray.foe.240", // 40: 0 to 1, closeness
    "ray.foe.255", // 41: 0 to 1, closeness
    "ray.foe.270", // 42: 0 to 1, closeness
    "ray.foe.285", // 43: 0 to 1, closeness
    "ray.foe.300", // 44: 0 to 1, closeness
    "ray.foe.315", // 45: 0 to 1, closeness
    "ray.foe.330", // 46: 0 to 1, closeness
    "ray.foe.345", // 47: 0 to 1, closeness
    "ray.friend.0", // 48: 0 to 1, closeness
    "ray.friend.15", // 49: 0 to 1, closeness
    "ray.friend.30", // 50: 0 to 1, closeness
    "ray.friend.45", // 51: 0 to 1, closeness
    "ray.friend.60", // 52: 0 to 1, closeness
    "ray.friend.75", // 53: 0 to 1, closeness
    "ray.friend.90", // 54: 0 to 1, closeness
    "ray.friend.105", // 55: 0 to 1, closeness
    "ray.friend.120", // 56: 0 to 1, closeness
    "ray.friend.135", // 57: 0 to 1, closeness
    "ray.friend.150", // 58: 0 to 1, closeness
    "ray.friend.165", // 59: 0 to 1, closeness
    "ray.friend.180", // 60: 0 to 1, closeness
    "ray.friend.195", // 61: 0 to 1, closeness
    "ray.friend.210", // 62: 0 to 1, closeness
    "ray.friend.225", // 63: 0 to 1, closeness
    "ray.friend.240", // 64: 0 to 1, closeness
    "ray.friend.255", // 65: 0 to 1, closeness
    "ray.friend.270", // 66: 0 to 1, closeness
    "ray.friend.285", // 67: 0 to 1, closeness
    "ray.friend.300", // 68: 0 to 1, closeness
    "ray.friend.315", // 69: 0 to 1, closeness
    "ray.friend.330", // 70: 0 to 1, closeness
    "ray.friend.345", // 71: 0 to 1, closeness
    "ray.good.0", // 72: 0 to 1, closeness
    "ray.good.15", // 73: 0 to 1, closeness
    "ray.good.30", // 74: 0 to 1, closeness
    "ray.good.45", // 75: 0 to 1, closeness
    "ray.good.60", // 76: 0 to 1, closeness
    "ray.good.75", // 77: 0 to 1, closeness
    "ray.good.90", // 78: 0 to 1, closeness
    "ray.good.105", // 79: 0 to 1, closeness
    "ray.good.120", // 80: 0 to 1, closeness
    "ray.good.135", // 81: 0 to 1, closeness
    "ray.good.150", // 82: 0 to 1, closeness
    "ray.good.165", // 83: 0 to 1, closeness
    "ray.good.180", // 84: 0 to 1, closeness
    "ray.good.195", // 85: 0 to 1, closeness
    "ray.good.210", // 86: 0 to 1, closeness
    "ray.good.225", // 87: 0 to 1, closeness
    "ray.good.240", // 88: 0 to 1, closeness
    "ray.good.255", // 89: 0 to 1, closeness
    "ray.good.270", // 90: 0 to 1, closeness
    "ray.good.285", // 91: 0 to 1, closeness
    "ray.good.300", // 92: 0 to 1, closeness
    "ray.good.315", // 93: 0 to 1, closeness
    "ray.good.330", // 94: 0 to 1, closeness
    "ray.good.345", // 95: 0 to 1, closeness
    "ray.hazard.0", // 96: 0 to 1, closeness
    "ray.hazard.15", // 97: 0 to 1, closeness
    "ray.hazard.30", // 98: 0 to 1, closeness
    "ray.hazard.45", // 99: 0 to 1, closeness
    "ray.hazard.60", // 100: 0 to 1, closeness
    "ray.hazard.75", // 101: 0 to 1, closeness
    "ray.hazard.90", // 102: 0 to 1, closeness
    "ray.hazard.105", // 103: 0 to 1, closeness
    "ray.hazard.120", // 104: 0 to 1, closeness
    "ray.hazard.135", // 105: 0 to 1, closeness
    "ray.hazard.150", // 106: 0 to 1, closeness
    "ray.hazard.165", // 107: 0 to 1, closeness
    "ray.hazard.180", // 108: 0 to 1, closeness
    "ray.hazard.195", // 109: 0 to 1, closeness
    "ray.hazard.210", // 110: 0 to 1, closeness
    "ray.hazard.225", // 111: 0 to 1, closeness
    "ray.hazard.240", // 112: 0 to 1, closeness
    "ray.hazard.255", // 113: 0 to 1, closeness
    "ray.hazard.270", // 114: 0 to 1, closeness
    "ray.hazard.285", // 115: 0 to 1, closeness
    "ray.hazard.300", // 116: 0 to 1, closeness
    "ray.hazard.315", // 117: 0 to 1, closeness
    "ray.hazard.330", // 118: 0 to 1, closeness
    "ray.hazard.345", // 119: 0 to 1, closeness
    "ray.projectile.0", // 120: 0 to 1, closeness
    "ray.projectile.15", // 121: 0 to 1, closeness
    "ray.projectile.30", // 122: 0 to 1, closeness
    "ray.projectile.45", // 123: 0 to 1, closeness
    "ray.projectile.60", // 124: 0 to 1, closeness
    "ray.projectile.75", // 125: 0 to 1, closeness
    "ray.projectile.90", // 126: 0 to 1, closeness
    "ray.projectile.105", // 127: 0 to 1, closeness
    "ray.projectile.120", // 128: 0 to 1, closeness
    "ray.projectile.135", // 129: 0 to 1, closeness
    "ray.projectile.150", // 130: 0 to 1, closeness
    "ray.projectile.165", // 131: 0 to 1, closeness
    "ray.projectile.180", // 132: 0 to 1, closeness
    "ray.projectile.195", // 133: 0 to 1, closeness
    "ray.projectile.210", // 134: 0 to 1, closeness
    "ray.projectile.225", // 135: 0 to 1, closeness
    "ray.projectile.240", // 136: 0 to 1, closeness
    "ray.projectile.255", // 137: 0 to 1, closeness
    "ray.projectile.270", // 138: 0 to 1, closeness
    "ray.projectile.285", // 139: 0 to 1, closeness
    "ray.projectile.300", // 140: 0 to 1, closeness
    "ray.projectile.315", // 141: 0 to 1, closeness
    "ray.projectile.330", // 142: 0 to 1, closeness
    "ray.projectile.345", // 143: 0 to 1, closeness
    "target.forward", // 144: -1 to 1, squashed m
    "target.left", // 145: -1 to 1, squashed m
    "target.distance", // 146: 0 to 1, squashed m
    "target.known", // 147: 0 to 1, 0 or 1
    "self.health", // 148: 0 to 1, of full
    "self.cooldown", // 149: 0 to 1, of full
    "self.speed_forward", // 150: -1 to 1, of top speed
    "self.speed_left", // 151: -1 to 1, of top speed
    "self.turning", // 152: -1 to 1, of top rate
    "self.time_left", // 153: 0 to 1, of the limit
    "foe.forward", // 154: -1 to 1, squashed m
    "foe.left", // 155: -1 to 1, squashed m
    "foe.distance", // 156: 0 to 1, squashed m
    "foe.velocity_forward", // 157: -1 to 1, of top speed
    "foe.velocity_left", // 158: -1 to 1, of top speed
    "foe.facing_cos", // 159: -1 to 1
    "foe.facing_sin", // 160: -1 to 1
    "foe.health", // 161: 0 to 1, of full
    "foe.cooldown", // 162: 0 to 1, of full
    "foe.visible", // 163: 0 to 1, 0 or 1
    "friend.forward", // 164: -1 to 1, squashed m
    "friend.left", // 165: -1 to 1, squashed m
    "friend.distance", // 166: 0 to 1, squashed m
    "friend.velocity_forward", // 167: -1 to 1, of top speed
    "friend.velocity_left", // 168: -1 to 1, of top speed
    "friend.facing_cos", // 169: -1 to 1
    "friend.facing_sin", // 170: -1 to 1
    "friend.health", // 171: 0 to 1, of full
    "friend.cooldown", // 172: 0 to 1, of full
    "friend.visible", // 173: 0 to 1, 0 or 1
    "projectile.forward", // 174: -1 to 1, squashed m
    "projectile.left", // 175: -1 to 1, squashed m
    "projectile.closing_speed", // 176: -1 to 1, of top speed
    "projectile.visible", // 177: 0 to 1, 0 or 1
];
const ACTIONS = [
    "idle", // 0
    "forward", // 1
    "back", // 2
    "left", // 3
    "right", // 4
    "turn_left", // 5
    "turn_right", // 6
    "attack", // 7
];

// So many numbers in a row are clamped between these two.
const COUNTS = [144, 2, 4, 3, 1, 2, 1, 4, 3, 2, 1, 4, 3, 3, 1];
const LOWS = [-1.5, -4.0, -1.5, -4.0, -1.5, -4.0, -1.5, -4.0, -1.5, -4.0, -1.5, -4.0, -1.5, -4.0,
    -1.5];
const HIGHS = [2.5, 4.0, 2.5, 4.0, 2.5, 4.0, 2.5, 4.0, 2.5, 4.0, 2.5, 4.0, 2.5, 4.0, 2.5];

// Base64 to numbers of 32 bits.
function unpack(text) {
    const bytes = Uint8Array.from(atob(text), (c) => c.charCodeAt(0));
    const view = new DataView(bytes.buffer);
    return Float32Array.from({ length: bytes.length / 4 }, (_, i) => view.getFloat32(4 * i, true));
}

const weights = unpack(`
kXuAPFLaETy12rA9saY7vl2/Qz7o1EW9YovQPab6zz3h9Po9L44jvtzIvD7rQmQ9czfyvab05r1ftd28j+KmvhSAuL1XM708
TkvovcdtrTxk2he9dvPVvfsvxz1UWSC+jCGDPQWkTT59K5W9YemOPSeHwzu002C++RpyvY89yjyQIiC+Aj5ovSTj/z0n3pc9
4EPdvWFssDyAUV497yx0PX4yHj1oVpC9KZMKPmj2lb1AiNW71LmnPYQFyD1jdcS9iwJWvQZjtLtnl2U+TWRXvDWIvLwjk2Q+
SGD8POWvhD3sefe9SFIvPshXoL2dPjq85qvPPJZBUryXhUe8mxpEvaBeVzypEvm9wmAWPseTAT7nTM+82RIzvWh/Dz4M54E9
N63PPejkCz7dR729K+osPjZFA747zLW7DL7tO5TeM73b8CG+87w5vpv9xLyIFQ880reMvP+WbD09/r29UMybveiM1bzT2E29
ifGYvavtqz1Yc0m+Dw46PbxJPL7wElW9ZU1rvrg34byMYFY+0jQWPTDWyrwr6ri98o6/PV+vZj0+hos9C0vsvIvNwD569p89
QMQWPVUUIr4OjM4+gNhFvoy+yjwUVws9RjyoPP3wYj4lWic+6nK/vWLPjz1v9wK+cHWHPd4ODTy823e+ZjibvpKf17ykucA9
lpVNvVxu470qpsK8pqOXvJelEj5aKt+811NMPhMvDL6CsFC9tgmAPM0aFD5QtL48F3JPPoLalT3ja8E844ONPNd6uj1R+ka+
SPtqPXHxuLl+4re9r8jCvXXpo72QlQI+THgZPpwzsT1BD408YIzVPWgIdD0W7Iq8u05BPcQsJ7454pm9WL9iPjfagbyJpee9
0+QTPsC+Cz4sIra9+TB+PuNvjDyWv6484LOTPF5Cm77lV9e9qQdgPthIuL3Mmlq9fd2WvX0x3b2FtBi9YOAWPvc5tz7MJZ09
SRWdvXL1Oj56Qdc785ucu1Xesz1mL5o78kIIvtBdsDw/5Ty83m+PPeOQlL2bHZS8bYcVvMaUJL1QRUs+VR2JPle4uz03FLs8
0K3BveDLGz6FWb894U2gvXMTIbtKEBk+uvwxvZiy1jx/ohi9BaxqPAwB8D11UI++zZVIPYGiU70ONdC809eqvaeDOb2BNNg9
jwldPWdebj6KzMu9FjQTPUiKMb6u7qA9X4DcvdA4JbyfPP+980tDPYbwkr2O9Q4+XUIlvsaLHz6mEas9U5h7PIfI6z3rYEO9
lWqVPas6Rb7E8wq+/FISvoYMnz7Aptm9+YRAPSIaxTxsecY8Gs+3Pn2Go73Xvtw872PWPiGOkr1ZPx0+yqBePlstu72aRle9
baOxPaE59Dywugc+cHiWvZKASj3bP+I9nNzZPL2jRrzpxu09xyOLvsGkIj3n7io+ILTDPem6/T2zhik9RSSgPQZWCj2wGx++
bzVOPRzjBr23/zO9rmsxvW51CD1Opxk9fT14PV05C729Pxc+X6SEPlEu6z01MZW9SFFHvv5XSb214u27YvyDPP1Tvb1qC3K9
MSD4vT7Tw71hlCQ+jeqnPTAZyr0MsAC+u272vZgMjT2Zozs9A10Ovs74J76GDAM+WfHwPTpt7TzH+sa9ofoaPRSEDb2tvV29
i18xPt+mnD3wBgq+Q9qiPYSroL2OeX+876ADPlWgMz6EWss88yf8OfT7Br4/bEG8Qbm4PTVyoD5VbzU9i48nvIRbdD0rwog+
vAslPcDosj2TCqc9etrcPOwtTr3pl5y9CXMEvZYyNz7xCz49jTnkvOpBbz1Cz+W8hKSCuiMgGL5z8xA9rbsavjGtHL6z1Kg9
dBgivZNZMr1fR348qYkVvoslwD3aEVu8RdB5vcPJ4D28LcW9baNBvWxKar3Ucaw9+SwTPfPjhj0U0nC++qkCPp1IJT4nYhs+
w1n4PGieFj3NSWi85uMHvYZDy7tAadk86q2nPoyR/b0BJT48qB/APYnnP73vXRg+S/bgvUNRgL3GZsw9bkCBvJ/rBz20bL29
QXEvvQDzh70Qx5s9eZJfPZOtTL3bm8G9a6s/vF/xFb1a8Tg9Ah+kvV3oPT6Pek2+76XuPZWZgz2b9Wc9x1HoPX0TDD6TNbs9
l/SmvSeMjz3cH6g9oUEoO/ptOzsGxTK71b/vPIW3Ib4HSbU8OamcvWEstr0gkIw+d9a9PbsB373o9ro9PGQFPhUnCj43+5k8
pYrpOkH9O77Kybi7LCgSPD58kr2RzzA8QFrxOwgBmjyIaYm+kRSLPUKUOT6a96m9a1UnvgTRjD2OT5u9lFWrPA5cPz1yZ8c9
u0AhPZEi/7uI/UQ+UCcHvgdsyb1obC0+5zSyPGJ1cz5gEhY+z62cvJr9fL2qY/a6ZYU7Pbz3Jz1/Ah28GPANPkeDED3L3Ii9
HBP6vO991z1FGQ0+fKfNPQBlCrzfL8o+gfx9vcAAJj5cEJC8Jm5jPn+gyj1LE9m9LfNRPrvFl72cogg+v1JevcHcjb2//og9
1XgEvq7gej1FflW8e3gnver+IT3O6Km90pK5u4Y8QjwZh7u7iyzovZ+X/j3I7HY8V+xtvWvV9D2fGCM82+VWvUtHgb6Fii49
/dMvPm2QmT3gdCm9ufehvRivoTw/3PC9Sd1FviXk1T2/KyA+QBtYvXtbQb2R2Aa9s0MpPZ4dyzxGBfW8i/2jvJqknjy9uH+9
2m78PfT1BD13gZ899+jHvV1iIj4S1rA8GAJhu5TL0L10nrc9odKDPRRdTbtq9tg9Gf0UPc22yj2N/A68LkAVvKSuk7pJ1II+
NAGIvYj52D1+v7O7w2SkPTvNSjwo4og9tE8lvo/RnryYU189TKpivRHNi760MEy+AIhsPVe76D3Cgb09Xe0qvgGIMbwOSRc+
dzpNvTCCxj1dsD89roBVvPhyqL1FobU8fCE3Pn/jE720oUm9nm09vTwddb6FEo49P5devmuSu73lYXc8w+6OvfV8uL0RgFC+
YGcWPdEjmDsQSJ08vdlFPRp76j1bKYo8BCMoviJBgjxYCiY+VMGtPQYjLTuByCY7uk8dvviEDbz9xw29dGqUvFmfED5WGQ8+
K+G4vU1Uqj06bCs98tPjvdkn0r2MkkO9OyfDu85/nT4UgKC9MmY+viyoUj3Qf4s+YSq+Pd2dNz3NCFK9uMV8PVPRljtuSa69
hg7tPYmdFD53+4a9lSSkPGNzF7wQRSA+Xi/qPBuBR74bXgs+gWiKPfr5kr3qVjA8FGuGPfELIDyhl+e8F55NPoSgkjtMbYU8
3mOjvS+MuTxX6ZW9iKmfPYCUbz3fCce94eCnPepkN77Eu9m9CicPPl4LIj5cdYU8SjZKvlXVsj3V2FK9bGWWvMYhVr1xXgE+
7IHYPDOnr73Ggjg+rDZcPXb+aTsi8p89Nds2uwyzgj0E6Zq8vyQTvYO7AT5wBq87knODvSrKPb5QD9C9iGE5PFlJST7ABj8+
6sOsvY4Mj7xEfa493kAHPTRDeb1POJE9e+WLPAwQWD1gxKm9lrtrPW/mp7qErk69PpqzvStTSb5jC6q6m/gdPpw8hL1+MDO+
J/C4vTnZ1T2QtYy7M7a1PPz/3zw8wPS8T4+OPEocIr6p1sO9wY2DPdSdRb3rLLA97DWTvpD89Twj7y6+/I8cvoy/gD3m+Rw9
2jiCPedPhj1C6FA+mYtPPYBXzbxdU5c8tPerPTIOtT0F6oi+QFmoPeNWhD7qNwu+K+0POhD5+b1Oy6Q9vJalvE3yWTyC6fG8
4iaJveXwPD26MnW+sZvbu/rRAb1xwCo810FVvH0NHD6pU8k9NKUePoos8rvrHUO+m4tJvt2XND59x2m9L4nAvZ3/yL0USru9
pQcBvmKvCLzJMnG9SpSXvDtzuj10ulQ9zZ67O8Bup7r3XiA9+WlKvjZpmTzreC095h5cPTUKxj1IMFU+fd24vOW+0LyO9wk+
ZYylPaPZHj5TiGs9GRMxPTglnjx6GQQ+yx4uvor+bz1iG0q88nwcvbpa7T3Qlhs9ymPJvMO/azxSPo69pKfxPUfdXryX1CG+
DUSXvVVll7xhIZ2+AzyrvfwKOzyYetq9+ngFPY+xpb3GjbQ97QOkvfhBfj5jEGe99sS4PV6FSL3kbqC8DkZMPfd5mTqXymA9
TJX+PPTuxz2wOEG9jGbiPTCfgj16UZw9OSmTPa+ggLuZ1q87InYHPPaPejtvN5i8gRRoPIDfOr1C7wm+0uVTvQC4Ez6T6TU+
iMWIvebIgL3AMpw9v9blvPBrTjt3GAc9pIWkOwYykT2Yk7+8X9+xO3uIAzzX28k9MkSWPUM8kTy+AmW+uDmNPbq4FTraXh8+
67AOPuzegL0C3Da8rBb0vcLADz4aGwG8Y1WyPcAFbD7b+dk7yYoivNjukr5hIwO8pJ0HPqUu+zsZRhG9T8ASvka2gr1ccWo7
UJejPRBqcD0moSw+kQzqvK+/ZLxH10G9kX8Xvh5pj70Vxva8wMQfPvkmEj49SmO9vPAjvQkvYr2sTN28cvUDu9fpHL3tURC8
deBqvR7kVjusfyM+LQ4UvVIocb0xTRs9S8YEPq0IwLuSJ4689RmMPF8f67tRzRa+7FtgPN5ctbxV6NC9neqWvNsJsj7szVg7
VBavO8MezDz4//M9K2acPcLNAb5FGZK6da6pPIjdWz1pSoc9IzcHPq4zpr1vbaa9rblePQ1OJrtBJi8+ZI+SPRhyj70xUjK+
3MC2PCMzOL2Iw509BeLeu6YpPr51+U09rhPJvG4Izzu8NTI9B1suPp+qpjydh9M9uGbqva6GiL2VdSa+UzIhvQ6ogr2/K8+7
5YApvQwrAD22syU+oxqZvALuAr1DwwK8oC3ZPOiANT2bxQM+ibj2vKkTDD2RGI88iQOCvcjCjTyeAvg8qXhSPUvwB77nK0G8
eymuPeGE1T0ERva9RNqDvVfcWzwJ8UY9a0cfPVkszDsyf3s6kLgLPdjkUTw+1pU7QT/jvTlZ8TxuXx08kHgpvnX3bL4v+GC9
gensvLCfUr1W0Bw94AdXPQmzzLwhWdi9DMVqPAZCfzxg9Sq9EFhwvP+MDb7a03M9um7OvRMZ+j0tXbI+cr4XvH3Vxj3Zqx69
7S6JvTUEH7yWkQC9VqO9Owwm2T2YVpO9IVW6vQwYIb0n5G09i1wlvG0aAb72Sn092PE+PHpfqL3mW3i6qlYCvmVONL3Oh5e8
zrzhvduWNr3oU6G9Z5tQvTKTDLwR55k8k2CIvQfRqrwrc4s+d3oxvEebJbxOl6u9hisjOzSCT73L4n891sDwu7FOeD0PSck9
z/uTPjIiMzy2e4K7fmuIvZRyNb2tbgW84nMBvTXWAzuEQL881QM3PMkX5r0CZhs+PwGJvaCBFT0/uHC96YoXPm42wT1F1Q89
p5bcvH2XaL3f04M8zKEIva/PM73kG/49stChPff1DD1+1dy9Z/FGPjxEnb21ksg8wWiAveVF77vNJs8946eqvGTugj0N5BY9
/vtAOoh4wbyRmE883Vr4PcfpmT0GQNA9pLmSPI5ZZz1X2qa9h6xFPdxz1j2/ODW9UNRAtxPOBT022wS9AJhQPZbEhz2hmDY+
BKmOvRFwFL0Nxas9c+7IPbOxeL2Q+pk9Ujt6uyk4XryWGt47JSEtPNFdjLyUHIS9PjIlPll1krwO3Cg+JMmVPbEKHz0K/jE9
P+YevUDY4jzf66g9QaIovfbinjyx/8k97VCjPfqaX73y/bO9nLELPd6Tvz1W3Aw+iuiLvYG3nrxV3Kg9nM7ivQZsCj6ZvDm9
+CYjPUE3l71dM/Q8undMu2ZYID2JaKE8O+UqPhynMD2yDQS9+cFuvAAiQjsvVri7380XvqAEoj2NGXu8RXZ7vSNn0L30JuU9
SLaOPJtgeDpHC429R4HLvIDWSD3EORG9HF/SPWnLoL0QW4U9vkgHvQVkYz4LyN+82q2BO5QGyT3NuX490c5ivXuGCz7BfYc8
LJ03PQuYST0cioo+SRqcPGBNTr32KME71p/kO99qIr10e769xnuoPOJsYb3VDIw9oqRxvfM9rD1g4YK95J9lPgubgr3lmac9
KA5hPdPIez2kp9A8YonDO0nBMLxJ/XA8C3obvQqd97zd9gK9utKAPa/d/L3Ppi689W65PfIm7T0fsvi81C19PQ7UZL0nZRM9
nSYxvdsrPbyX2YO8vxU0PvVfnLwTSEW95bOXPaKEhj2zoE89+HSlPNTgwL1LeNk8xV0sPEM+TD0D4Ya9aG+zPGxqVL1W1S29
CEmePZXzFz5rVE69LYdQvbuYSz3dJcu6tFxZvX9zBr0uwYW9M2d1vZpNtT2hzmw85BPHPLP2YD2zKh0+A66XPRc+aD3SyVw9
gBejvEqf4ruo0d+8UUK8PPEFSz3oj1A9XAOXPQM87jxR1GE9H00rvZ8uZL6EXHY9swkhvUaV3jx6mia+B7lvPQccvD7pgGG9
LR9VPre6yz0RIgS7L4SVuS13T70jAeo822nHvB+rPDyCL8k9KEhAPSYNXL1mwyY9KCTpPJmeWj1A4p296qLuPDgdUj0Pk6y9
v5qMu+IFxDzazk+9IywnvT/qdb2Z2zG9cau4PA3qnjwxoWK90vvVPAdqsL2nkgi94t2OPRMCoLxu/9o8lpaoPHs6BTx7l0O9
5l6BvWYLWTuOKMq7gzQePVfJoz0+6Do880l3u7g6uzzp9MS9sRU3Pv/ser0riZe7mJXWu+LH0j0Daas9Kx97PZZVv7zc+tE9
d/ihvJBhJT5/mzc9hiY8PMBoizwNgTw9o9qQvdG4ET39c5S9D14ZPQ44xzwxiMy9hxaLvfyyDD3S+009GGknPiFweD0/wJw8
SEMSvR8PtD0UChE95/7vPWKt0L0lINw9VQ+5veh9tr3/l7i8HJTtvRkkWj366Rc9e28lPH3rKD0Dbjw9xH//O6Gjlr1IQIy8
8CSXvcf/KT2lahA+1xEmPdrTDD4Ba0i9ZLdmvbz/rL1yoJu9qyAuPLgX8j0i8EC8t+qPOwhCqTx9L3q90RntPDR5HD5WuyI9
EKiYvV4rGz2CNJA8PCrDvRxqbj06N9o8Xy4ePQRO8DxMHpA9X5TuPV3tSL1R4Xq51yGzvaZEiD1rf5o9D1QhvDQ9OL1otyO8
NHkIPbnSCD38NR8+BvkZPlninL3PBJo8u9PLPFMcpby0jPy7QoKQO/fEBj5oc8k7MZv2Pa2ZRj2AFAM9355IPMUpWL7psBw9
uh+5PbTcOb0506W83XooPhiXmr3HqbY8EFTevUo22bwTf9K8bmDBvTIFkL0oQMm94KMBPV2EsLzMFwC9KzQ7PUAcMbya5dy8
qSXaPNJIfbyfe2O99sFePPdKUTwGBHm8uxsivd+zNz0EH2m95Z+QPIj6yTx/p8c9dzVkvAT8xzyYmyC9eo06PfGtdD2zWeM8
WJyNvCmHgb16RrQ9bXKhPcfraD2WkHI9em53PHJ/ij3BhgC98tSnvKH73L1ytlw93aVKvfk4Rb4F4iy8svkRPs6pEj7W4JU9
IsqRvHH3mz1I/pM93B/3PczH8zySD669UM3wvCVLgj1pqwy7pDGWvXhwG753DTm7AXqGPeWQCTzKaiC9Mw/DPKRbez24tyA9
od3jvRgKVzu91Du9UGDNu8wsrj3cShs+1DUTPmo2kL0yhTI9YI8Uvh6uN744f4G730xgvcLQnD0k9ye8zzwavHHTfD4UUxm+
3j5+Pmf9FD6q7S29m9QkPWJeuTtvhnG9cfT3vUnWITzKPx08/koWPYQ7ET2aWuU8EdmDPUi5ODpgEOq9U35zPadEVTzinRa8
Z/3UuyaVh70+E7A8ylMEvZif5D3UUK+8+pifPSSXzT2NcwG9cKifu4lp4jzL/369NpiNvbqTgL1BZsY9FnWEPbjUC70yxFo9
TGK0vRuVTzxEUfA9gG/uO7iOZD1tGNk9K6OtPeniQ70M56q9tpfqudScm7wbSGO7E8i3vTXtDb3h8CW8t2TFPPocpLxs7g47
EwfgPKYAGj1PSo891KwMPOhqJD1ejQ097i6nvCcJXjx/Yiy986lYPatcRruc26E5pJfyvXElGz4FIXw+5xcSOzf5NzvtLyI8
OmpuPDz8Azw5pda93GpsvXBMHz0mmbE9rqa0PMMcvLy4szk9BsYJPQdcPj02yCc8PYvRvKqYir0z9pu9Xs85vVtA6Tyol5o9
DQxFPsaxeT2L+/M8O0N1vVmLqL1fQyU9DwkEvVYN5byjryo9WQyRPW/yHb0xA8m9MIKtvVBHL77KiDi8mwddPd0VND2EJRS8
MAyaO8dhGrwc5b29eIYIPUhJhrxizNs8mhpOPu0gCj4Scrg+M58DvqGyCz3EYD6+ikMIvufkJbpJajg9Sh1hPYG52DxIXHA8
ylGSPS5lNj3q6oM+9/EEPC/ppbzExJg9sAdcPSCkl70Edss9+TaiPTEW67yPATE+PDtbPNEAjjr7xuA8BPtDPD3nUT3vb4A9
Mwu3vNBQsbxBjwa+sxklPaUNFr0rjf88qkkFPQfrAT6nPQm9LY0yvfzMUT0EGYc7VE1XO54HMT0uVNU9V2KUvGO6oj02DL08
eXY2veqDkT1/rUI8UtttvOFOEz6ScqK7ptKhvaWmXT6Z6os8eFq/u70yE76JG5K8it6ePeeHlL1InYY8rMZQvfekMj1atdM8
Z60lvUcExL1LXMo8/TuqO80dJD6ZSWs9gEx0PcfvVj3u8Aa9ZYzdPYmN4r08JmI9qQEIPHcASj0uth+9jX3uvBtf7j2oWdA7
SEXavZRK1TygpDo+COAovYYJLz1BHiG9EZnyPRBQFj4gaeW8/wMnPIIqUjw2UgA+8oc4PBF3Hz2Hm7K9uIaHPH9ZFr4gYdW7
dhdovSos1D2aLzU+wd31PQEmCL0KO809AdvtvEpnRj401tA8SiAMvsXWTD6uKei9D7ETvH8JVr5Mjos7NZgPvgSCiDyHvNK8
Nz1DvbmltToJkAI++AU2va+YqL0wEmk83v4qvd2YiTzaARU+AIO+PGNJnj5IA6a8ZLnUvHsGDL6le9i9YTmUPLuKEj2SliI9
9L+5vaNC67y/Mos8xmiSvWvQGj77iBA9IEoyPlelzjw+Kba8pkmJvFAR+z2X9YA9oSSqvfGOcT2UO0e9AE7vPJ89gLxEbWo9
CtaOvkKSQj3Szv88v3cFPTl5dL7q/zI+0zgfvQeaOL4TzZS9MKLDPI8Oyb04Dlu9Ljk/vfjMv7wn4/y7pkmbvR3zRD1zrKK9
xuMdPSQEbD3Y8CC9+cJ8Pai3Cz6Gph6+2W0nPe/WWjt+OqK9c8Y1PpPimD16b1A9VlbWvWck2zq7dNK9QwZkvUI9l70nFqK9
BV3xPKoRkj2f3/09x2ATvf6u4DyxnIa9hjGdPLhMYD1kV8C8raE0vdsKWr01fac9DnuTvWEs7jxt4du9dHMHPWeRlTyFPAC+
3OoIPnYOzjz54948Gj+EPNXSAL5qmtO9uc7pvGUnCb2Eh5W8ZgomPktbEr0k/VE8dcM4vIr61juqDRu8Mu0bvSR4lL2bMyC9
oRHMvdlGI76+ts690T+5vdQh2z3T2bM9dpuYPbc0kL1o/sa9pfgtPVzQfL2YDXa99QqFPfmmJL0uX/I9kcyAvnpQKr4qKzU8
Ba4pPfN0Rz6vIHg9H2KMPHlhmjwwSSk8Q547vQbpybw3p0g9queLPdIvQz2HMCW+g6Q8Pka2Dj7fRx2+BG+zvalYYL0g4jy9
sHKyuxXDLLy1GYa8YhopvMAml7zVSZC8qiXXPUG6KT2kta088NaDuwciAj3o+UW9rAEsPnuDhj1SZ745yXsqPr54GT2Q0rG7
lChjvW7KprqoqB49Zy4pPFQqEz0aTJ49UPyAvp8PyzupVds9VntevdRzg71YW2c9pCeLvYvirb2L9pg8c5yxvEMJLT0NEjm8
Mm91PfokD72R6Ec+ay8dPaCbFr77P1W986ETPvoFVjxlQto6c3BtvDXvfjxyFWM+cziWvd4fv73dHRK8x/dWPQ9t4r0Tepe8
Hem6PQu0LD19vhE9Mp9jPEGnP71syva96maXu0PSKT1f3IE9KT+lPbP06z3mK+28cbqeveBftT1XbYS915bnPCPub71yZXO8
FVzmPXPYhL3tkoc81356uwDZPr3tPH09+bq3vTYjJ759kaC8njKFPlaeFL2mAgc+9h2MvTXUJb0ezUI7RN2kPZAukr32Nyu8
g37VvSRk6LzieSa+cmffvYv6GL7b9c09QMmAPfz0mj3QsGk9JLXAvZy7c72+7E09mvGivPwGyrwySDM+oeK/vclsoj3edL69
ECiGvcqmUb1JD0e91bn9PbQApr3iNqg8qrJ+vVtej70J5kG+HfIcvWwb0z3necM9d7qRPFL7lT1bfj0+iqQOPWqb5jxh2kS9
Dw+sOvlrnr2ZvSe9BYsRPn7uCb3o3Zg8ZIKKPaAcH75nQgA+RVcqPVFT/Tyq4I09mzZMO5yvZ72GkFE+Lx2mPYzkML4MH7s9
I8yuPTwPEj7eQMg7zOxRukGLUL566Ba9qDjzPDAeWj1s4CK+M12CvAsYVj5ZeQK+TshJvi6yW7ujpiy5J3VePk1Zl7xujDK8
03DfOpasvTw7QBW+sHFaPSP2gj2CXwu+Z1ZovVH4hb2Y6xA9P/dkvVDnhz11nys93yZ3PYFKAb0PnXu8PeyuveqrMr2jygG9
/owFvqV7sL2T+5K9dxnovQ4K6zx7qfE8lEE1vDVdpryHB4s9JQkSPMObnTy571y9hdOPvYrbxr2bZ2y7A72rvcTMHb1Pus27
KOmEu11xbD29yP4959BTvl7yqr3hbC08//hQvXbVaL38ygG+ZwbbPeblcr0B9ZO891O/PLGHqz2wb/u7wuUYu8TX/LyTGIq9
lMZCPtP1Tzue36u8SQb6vIfZPr3ztRG8nmfqvPnGgj1Q0N09iEt+PRzvFj4fGks89Z7XOgVxxb1xao29a1ylPDTYIT3HMg89
ieuuvQJVWD0sqoa9QuNZvfIpQr6ptTo+EyGwPRewKT3zwrU83vsTvlzd0rv+Mz0999lfPr0kHbx3/w8998cUvbnhCz4ROdo9
z9IYvtUTB7xlI0g9oeeKPRRx/L1wT2+9oK4svfHLJD1JBgo9e5KyvYpAcrwEEJQ9/xs6vMIEBz0YogG87I0CPvHePz50wbI9
x1WYvCCRpz2t1EU+9Tr3PWSJ5jx2Ubw9ns4VvUnJS7wESwY948YlPk3XTL7ufnw9jqZNPWnKAz5H7ba9BaB9PgltdTye9g4+
04n2vboVQDsS9Sg9wotqu6Zojzwg6pK9ViG4vQB8xLp1yI89OHcYPgYnNDwv65O9M55aPcN3bDmmY6m9acAWPt29lz1Y/G28
lEMyPdY3Vb3QF16+yM4QvWCFr73nmf+9CwjSOveUTT1kSJS9CmiJvTxc/jzdsHS8EfZHvYFBP75AkuE9CeQuvkO4/byiUkI9
HT3uvQYdDL0l7vW9DXQPvf751Dyzdxm+/JCPOfAgMzyB41G8mpPqPcS7Dj14aI49VJQtPhKoWz5oDBI+50wCPqZ2dr0E2iS+
ck7rvcFtDLzsExw+TnasvSo7WL3rueE97xukvSO99LtFLny9upRkPTu4NTwkb8+95OGIPbP2fzwLAw09QpOGvNaT1L10qcw8
GkAXvdANxjxd3rE9P8m/PpPkEr6bjgA+seoNPu+1Fj5/VNc81e80PfAEm7031Kg9HCIevq6ghDsc5w89dOj+PFQBU7uQl5E9
xQ91Phz/RD0SiAO9KVTZvILW6j0KJ8c9+1YCPv/BFL2/ewM9cVKoPcwykjweZMM90wMePZis0jtlBo09dL05PaAiu7yKeOk7
SM8NPcRixzoUbea94hMUPvyX/D2unsW9+l//vb/FWr5R5G09wJ6dPTufEz3mDt08+QPXPPHPFz2yP5+7i5JjvfExz72z6Bw8
PxDtO6azSj6UM1I9Wou9Oj9oG73mYj097MZ7vgVMDD5cMRg9mJ1UvP6upT7fbHo+afzvvYIrlTtLAca94gqwvBfLujypGOO9
1D4hParkMb1Hb4g9V/tvvVNYCr103K69DyGhvWdHmL3mJy69uvA6vS8P6rsYcwI9WsaoPa058z1FBlc84Mx7u5j/PD0nx02+
FWdFvS+XRr1qUR6+GaG8vGgeVb7i9f08zsdCvIu8Nr50bjC+rG2gPbGZ7b12a4S9YM6WvXgnvTyZgDg+5bXLPdB3aj5xGZy9
zJNovYFnHb6PbJ+7FIbBPe44sz2FvsS9jd8Ovv8bIj0/Vus9Jl4Ivj77tb1b76Y9dPxOPWmaTj4HPXI9Yc01vONL7zw0LkS9
E5mGPWRyLj3zkca82X0mO1a3Dj7HIZM+Z6qCvkq2Bj47TDE+ZgLIPTe1tD1C43M9K7fNvXNohzuGPH695gLXPVSAm72ISku9
9dnNO51Hmb0QOQY+EAwWPcbRNjyDO3+9fRu5vIj4db3sUIK8FnzBPbJeRD3ba/E95ENPPLrYhz0sxUq9DYojvbS9Qror6M89
DZo+vFU4gz5GQTE+C/8nPSBpvbuWqyS9keinPXnNUj1HY4Q9UYK9vt8anj3/uSc9fD+gPVF4s73YaOy9iJcqPQwBo7xhJxA+
YV02vkWMjL7I8Ka9+tlXPjrthL0YN6+7SryfPRCThT2onk68C06kPUCjQrzF9l8+9kepPs44sj7DESQ95VGJPYMYub07gN07
Ro88Pne1HT6RU7e9gu2TvZOLEj0x1h++zBaLvVaM0TzM5yC9V/cNPSo41T3y6hW+IaV8PXaIUL3hSoi9O3hFPZQ0s7w+TGS+
DVWSvPbHzb1J05q9eRVtPSQym719/AQ7X/UevuA2Fz4SEZq9qHVYvrKPZj7zszM+C8fxPc/+NT0TpEe9hXofvGglGj4We3U9
LOaUPcP+Cb2BRgi+RVXDvnrnsr4rmzy+VsjPPDVNz7x++Aq8P92kvCvtXz2Thz++7u8CPltZuz2C4aK8SjKaPBLcjD2dW0U+
Cg0WvTFCNj2Q19g9f5iGPWlO9TzP24A9DWyfPbxv0z4qQZg8QajXvHWIgz6u5NK868JYPdqh6DxdKqY9+4CtPCOST75We448
hQz/O/0xKb0wlT29dyGyvFbYfj0IHL495RsYPtUuij2VXJS91/vyvZdksj3xMSq+cIcSPbXpZ71o2w2+AlTsPcLMBL6VZgu+
hSdLPpz4grwnYhS8q9LdvBlhaz5H3uY9Ulg2vbD4Aj2osdE7mDw7vRKEob3RIYo8J/cuPVv1VL1l4ZC8dgCevbiycj0Zcbq9
sDyZPaHuCz6Quwu+aLdIPeFFBzwH5nI+z8yVvT6FCrxAC2k91M6xvST0N71pos69Ug4BPupLCj2PR2I+XP5+PloqEb6lFRK+
qI5Zvcyyebs0/fS9XP3XPD2A6D0Xu/w8cxHlu5yEdb7mn7A+Q7TGvA32yLvyLCW9oaRLvcTPX76qjhI+KeKLuyP5nr2V5QC8
eYtWPXZFg71XMU69R8h/vbrLF72HVzg9DRyNvcWHxbwAuXq+sAH/PW1tnz1v3IK95AcVPkCk9z2/W489EU6OvTvYwL0l/Cu+
f9FBPhjHsTxsMHg9JKsivt4tC75JGba+ZMI9vrfJ5L3zE4M9bssBvcJIDL1dAz494l6cPGvJrb0nXYY9OqCMvR8pJj0r9dS8
NsKoPZu97zykHwW+/+qLPELEXD4o7t08uaggvL62kL2o5C8+yqWzvdRg1Lwtzpu9wrk9PrCcOb6U1sA9W0BNPTvZgr36G6E9
YDA7vkL5Lb6TL548tmadPJriDr2bgp88BnocPjtoGb0oZGU+K4+wPU6yJD1oUQW+i7rzvT8NOr7c8Rg9JJcHva9O5z2tBb89
qrnbvWkGgjvT+lS928LJvTalsL0OaDs9e5wgPpio7j0FwJu9qFxcPg74wD0x38c7qatOvWGQ/bwXdFW9GoXcu33dar2lRvY9
EyMVPdFYTL7Q1DA9yRwAPmZIGr7wpx8+d0UbPnb00D01kwS+mIPouzkyf70IVA26/ZO3PAGlyr390ta8vPWSvLanyT0Z6Fe9
evSGvNT8Ib4/oTs7XVUBvhgmYD63uOY9H0KIvUUXZD01gz+8MCbqvU8CIj7+DzM94GqcPb/WE7wxNRE9lM8jvWd5x738h849
IYwIvttupb01iko8jNMMPIrFJ72+k749bHhcvfBVQT58BKG9IFRwvaxfU76HtDY+H161vKK7+r0Qes09uOELPlXqkD1BY1g7
dl3WPRJ6Vr7T+4Q+5BoLvKzTxbyEI9O7MlwEvnmsrr4KGJG+VZyFPTT+wL0cWdS7fMWXvYbqyz3+9+A9H8TzvIv4Rz7pj8Q8
GXCrvFZgZzxUc7E93nHrvbyDu7z4FgQ9VNDoPOP0ij2cu+68zrCBvFRK6T0VCB++cu9LPvaeAL7sJTG8mYyzvitISz5CApI9
MbSIvafhx73Jl6O9qpQTPBVKx7sdrkq8y+ZyvRIvwr344w09rtovPfBs7jvzwqA+NSbxvP1CQD1rGKc8niLwPGueQz1Y9yO9
cvznvX12Pb5sRiS+hhbvPaeRG7ytyhc+W98Uvo6HUz1x4YY+QP2BPRRznb2ZiDI+K6lXvscSnDwp93I8TQ73vWrPIj7srru9
qmqDvXnAyb3xpAg++xALPqhFPD7dAz09vNA8PXfoD7zZNjA8uKmmPoZsDTxSqB28/LqePZwLUb2bdU0+UTZBvag8Ij5xdSW+
ob6jPJS4ib1nmoo9PdASPi+1OT0/UhI+hQagPfD8Q761Vzs9Po4qvMvBJj1x0yG+7Sr0PVeomzy2NYU97N9svcw8TD5gTOC9
vWrivG3e6T0PITe9vmksvWmd6TycXV69o6+uPUBm/T2LGX++RP/LPaPNKL7ogB29lmaUvj+jNb3cdw2+OV4APv71mz3jx7E9
/ZWJvcjuAD5hl326uO9avn4YWT7mA4S9yiPjujoZ8r1Rvky+KRdkvoVDXr7Ti5U97pTaO1L3Rz7Intu8yHUtPRf6FL4UEkO+
XmvQPaTpFbz2Nu27/ijZvD49Iz4vltu9qzqTuy6VGzz9N749wtB3PYDaJj07nZ+9eE/UPshtBL4kV909jQU9Pi4oIT7w0Jy9
wFNpPmJV1T2Xh1s9njeDvQSBxz0ID36+rA+CPbb10D08bDC+Fuk0vRBMoD2EaYM937AoPcXpIr1lL9w6aqVwvaYZ+b1SCvY8
DLS7PV8CGD3gEIW+pt9uPV9FEr6MX2g9kXPKPRYofbxYQ9a9YwNcPf+Kpz7qGT8+mEp4PkSygT5/KxK8t//tPX23wT3VQhw+
Eg3SPLKixbvpoDW7KAKwPHJ9ij6fTE09zOOFPOMJBD6z89A93SA5vbyyAL5DB5k9yL4jvp3NfDw28ea8DHOXPCE7lD2jXws+
H9kUPQktt776N7q7xjMhPbcgHL3NtUQ9TampvQHP0b10Phg+T8GFvs1J3z0Z++o9337vvKIvBL7ed5s9Y3WlO16pPL0tkQe9
8AZNPWM5hD1cfpE+hIu2PUjzML4A6Mi8MWo1vfoUAD69JCS++JYAPomdjr3zEu48z1KAvS7gBrwARVW+ABkVPNKKGD75aIw8
WQCKPHNmNT7pKsU7GcKwPlTiAz7cmTs8TszCPd2ViT2zPe88/92zu7RZDL7Yw9Q8SLcxvnn6pz3mBFO9OF7XveJQWL7tJhs9
v9lPPpakILxPr5I+uQmGPesU1b3RDha+Wes7Pu0sib248+q8OKn9vaqLjD5heUo8Qb73ulRcjb3s+Us+Rn1MuyJsnLxn/ei8
jPNiPl/TNb7TDco9WUeJPfCZ6T2mImk+HT/LPQmitb4B7oE9v3LTPUbAGb4Izhq+FxcMPpo4Nz7LJwc99BBevbByCz2YOik+
rVc1PaGJfz7HRWE8FAhtvc+xkrnThm69dslgvq0NwT3AVJW7v0iVPXFfrb0gEU8+8PnRPfeQYD0zl0G+dQlhPUGxr7177Ug9
eKxxPL5mH718JlS9BKQivt3qI7yP1G09tuiCPm/t+DyJG7Y9KWiTPiAAnL03R2a9S8V/Pq1aOz6fm9o8h+yPu7cz9T1Jue+7
QKkLPseqrryeCie+fZZIvkT6Z7xuFde7z1YhPl7i4ryvi749Et8bvq1wib1H1wu+4jfVu/5oBD5Cl+285eqivf+Rmj5Ayya8
U3sEPktPDb2O/TY91jq3vJ1nGL68tbI9Od7WvWtaPb30seO9WvHePVA5uD0uJBM9/WtavnOnnTxU6Cu+sfLXtzTwr77N48q8
d/TAPfjlCrx3aF69M+OJPVDxgT27t1o9wFgPPKg1Ez4S7hQ+w/JwPRQHZr0Qe0a9etI5PTA8uLwlQRq9Y9OEPQqzub1H+n8+
DBXTvR72VL1W3xe+VcFavAAgXT5aEfI9bQHfvmSEIr5/Nio+REsyvgHxYbxO2ya+H2ghPkEoPz57f2s9TTIRvmz0vT0Ymio+
yTaIPjHDHDwy9PS9E6ftPZkOVD7KNRu91HiUvfoCzz2fxTw+suxTPpf7QD6ladC+W7OSvPHR9jzQe1M8Bg5kPgAMgLxq0++9
bK0BPuQjYD6TLFs+lXmhPHdYar3OHlY9qITQPQ/xUT6rlsY9YlWePYvJkT1cVJS8nEASuxgCpj3+VNE97LQoPZ4bpD3CMDY+
6ZdxPP1ANzwkCoC9IZ0iPttz1j7WBc07GooNvnZBQb2Y7Bs+FXa/PVLS3j1i+4Q+EMv1vWGIOT2HL549YGMJPqGcRj5PE5s8
nlx0PekBM7xGQrY8XLiMugSymD2C3Q++E3aSviJZtb3cR9I8XieZvT0i3z16k1y8DZsLPjtxND4sqSu+dz/0PXiMt71SA8s9
awbFvnA3Qj4pUkY9NoTrPbYYDr3tosw9/9RLPuBFLz4b7428L99LvlFOqD3O9FY+xWEDPWif6j0/gM67oX61PCdDAz6RHzI+
TAuFPkw7xrvS0Zy9IgX0PC3m5z0wZxs9JZrLPcQFWL3BuwI+x5lxPrMbBL79kLc9X90NPdLgDD5kpLO85Ut2PurPGD5fM168
xyFFvVvnSL7KuE8+kefovQYJgj0ob0E++JkAPlh5DT3HlD4+j/RzPUpilT5owg+9pHahPfjwgr1Ytdg9dQojPo/d3j36w8C7
QFQQPkaZgj2XmpI9jKAOPcZJNb7zOug9Uz7hPWPtvr1UJEI9bfqZPRFvHD5PZOw97fAWPmh2z75oyTy+pF7eO+TNHryJhZY+
4Oi+vfD2e77OYQc5/T+sPVF6OT4nmKW959usvcsvAzsZltM8QTl/vNVKqj0DFko95mq8vcIemrzkjKy86UYTPiV2Tb4RYem8
24yOPSx4BD7nJCW+neWSvegctDxjroU9WQbzPZX1Brx91ze+POxOvJvzkD3segw+3vE0vgHRDj6Wf/i9GqqdPQFaJL7iuZ68
iy0hPl1vo7zcT8k7AQQfOwIflLztCty9SR6iPNvvqb15Fpy+KLNUvQ8PMb36YT2+0YPcvTV33r1WRHA9huYnPg0Aa74ts089
ZVM5vljOCT5dsQe/uYevPRO3ur2RkuU9q/IBOyLJBT4KbSE+IUUKPaF+Zr7iGnG++++ePMMi7zxzmoI9oAxWPjpBHj0qbca8
PfbWvY7iAT4w+nY+xfLUvecNBb666co9VVJSPUiW6Ly6MC082VSpvWufcL3Bwgw+G0/uvdhMmT7iDiy9mqv+Ox6KsL1Ripg9
JjcAPnLpJr0wTA2+wAmPvpgXET6gRxu9PT0dvUt34T2y7BU+tUrrvM1qCj6ZeBe+KTgkPiuJWb3lzr088/MxvrSuUj6As6o+
yKk5PnA0+jy7bME9UoE/PrX0Zj4opwg9rqRVvje23z3Jil8+5Rk1vQlWmrxjTqE9+Gv8PSzAFD7JjmM9BszOvkFLC75tGJE9
NFvtPXsibD4Ru8u8sIfHvKR+Yr5Q9W8+LWL1PTl6/zwQcKu88vztO2GDPj1ogYG9hYmRPV+BJj5X28o9OuQHPbi8frwjn7g8
UHRIvufHGL5o1eY8MM5YPrWVr76TylG9/grju17pkLoeywA+xL0uPLa/Ar7CeRi976UXPh56Rj6usI2+Q1kLPiTDAr57oRE+
TrfOvYAOw70FyYg+I8MXPTS3mD1zC8c9ArvHvWLmob2f/7c9R5Ezvv95GrznFwE+cuyePc2CFb3ADru9JiIkvfXpij2DWp0+
0eotvrrdND3akzu+lrUKPoEw+r42cRY+Wi+sPc1YID43QbA9mlF7PpdkYbzHMhc+1bF9vgaUTb1WOy89DDYsPsZciTuUWcU9
EWAdvcXQ6Lwy/o28P+pyPr9xjT7b6DK9ill1PH0Kuj69p7O9lcyPvPKW5j1Oa1y+gm3gPY6WMj51D+K9PPRQPhR1iD5qZIU9
ljIXvgdl0T15j8M9gyrFvKU/2L3YTD6+tolvPot+pr2VSWk+iEhhPsl/PD7QL5U86QgcPtU6MT504HI+9jMYvMRXV773vSy9
OG5iPkOBHT7ppU8+ouiBvbMNRj7dVdc9nWQGPm2TFj56NH++HhCfPb6GUz5QYPe81dE7Pk4bCz7VGn69NTVUvcuYir1H8qe+
ZyAlvh5FGT51vh49dlaKPlyhCb1FWSs+I+sjvgzqIj6fSQw+3YUnPRo0sTwaFoQ9u80+vQ58jj2yEVA9zU+8PQFQA75Nz9M8
lvEUvitJTT1aR0S9IMNtvjH3hT0P0x8+klV9vtJuaL2xLwC9ElYMPi2UkD1tDVA8lm7IvLAytL0aJzI9x/+oPTj9a7zspvA9
sxNRvdmjBD7G+AW+xqUdvRwrgz6S4KE9L6CGvCDgZT3co6s9gEM9PXIJhLwj/Xe+Fp8PvaLQcT7XZEi9VUWAPVVZRjwe14c+
fhnkPcbd7z15ENK9k5AIvc7LZr5bCCQ+Sey3vsMkPj7DNlW9Bds+vcd6fD5mngI+3reQvXaHJT6kLTO+jtZAvECXqTz0cWQ+
Es3YPI6ijD6jh1Q9msm6vcNrEb05xZw+PQN1PiTQRj23YYe8DT9wPkDwGz51+tu9eQapPVo0qL2vvxc9DzBZvTB5Dj0TwWQ+
pUOHvWqKvLwvvBy+M103vpwMDr3UgEy9zE4cPfUFmL4jkYo+YpaHPZq5LD6lWsY9IzwePlAW0TyZAkO9PAVXPn0yhD6Dwys+
LXRuPFWIsb37udC9YnI+PrychD6LphO9N9HhPdtFPT0BJwg9wgeNPeokq75i3mA+gzSePrYFJD1dalI9CTjYPLfaBb6q+IU+
43qMvjy4x77Ja/a8mwSHPidSdD4Y/sE+26YDPjIDCT45xqC9altZvquqKT5PQaM9LWYfvY/9YT7fBd89vT0XvV7EdT5wsKm8
uR2VPK6njz032JC+bAuLPTm2J76Iwme+kin7vJZ8DD2FAwO/57abvLMKcb1PvS8+oS3JPud6mTxrmfO89wFVvlRbAz779/I+
gqqxvgu5cL7iPEO9CzuoPSCiBz737wS/iHGjPn2Kgzz9+eM9KUg/vmjaFD2dBJY9UOsuucxIGL7st9q+9Xm8PczF+7sUVH0+
gtBnvrsQIj6YRQs+QBasPWm6ML5x5Le9anshvZmu9j0DU4m+j8UKPZ2vs73BElO+7xHbPRTYwD1L3Sg9JWWAPs/qFbrZ/TG9
vRNVPkiVEj40nCs8GNiCPujFn7u3MnG+E3Y6PMf6Ij4URC0+8JvZvUa8fT1sFBo+ZrgVvnmcM7wo0CE8jSMgvqH1BT7Fo+u9
GUVrPkSXRz4lDgK+LcQUvrwlBL4dYSQ+/OaCPdqZK747Myu9VsTbvoy/Vz78tYu+mk3PPhiyCD4kDi+9Q+IGPmm/Cr64KiU+
i/U+PKXJ2j1Iuqy9vz9avcyfp755uLo9LazoPsVFrD1AQkA+RCapPUIW6j0wpIs+wwbXvJ5cFT53Wls+W4A/PqyEhb6Ub1c9
vA3pvcPK5D5az1e8zGpRvqJuBL50Ky4+/BMPPjSLVj6oqmA+jLNfvW+oDT4OP/U9RDdBOjm9oT6hod08QBUDvsBxVj50Gg4+
lV9sPvU0Vb73sBW+zIRyPoTkQr6Ip849lgErvjjH8D1AWTA99ueUvvSNMT7PrD87cY1xvcUWuD2oh5U9DkIovAWR1r1M/Iq9
BzLLPpX6vj6CrTK+OAlMvlZs9D1rpRA+20ErPtRtv766YJg+rt98vZ3I/b3QuTY90PWhPc5wP77eqOO92yXrvffENL6fmFU+
mRRjvpfvxD4dog+/OTYYPk/5fj5BC48+EWJmvrAbvzxx9g49sTQdPnR4Gb6BzxE9uFmPvc+tIL1Jm8A8RmytPQVSQz1Is7k+
PVM8O8pti76PMtg9MNfIPAiwmT2iCUY+vd0aPGn//jujlWg+yQLRvezdnD2yfrS+J6pAPfUcAT6r9xo9WT2dPR7kiTz2MBw+
EAovPqHigb6yXHI+1duiPvMFmT45btC+9pA7vi0uED2kvdO9aOhVviyxDb4B7Hi+bdwTPooSo743gAU+cZGjPQkW6T23aII9
bq0Qvr7MUjwLs8e9FZy6PE5ulz4kiq09zsGkvbJRCT+fiNA+InNWPoXHEj5FZIW+GJx0voZDQD2gBKu+oMtFvt/Z6z1jak0+
GkkPvuaLKr2x3kq+w4mcPDmulb1pdFC+9/WWvg1mxD3K77E8qNeSPHN9AT6Jhs69w51gPhyw9jvPlbo8MX7NPe3pj73G+Q++
8T0wPjfnvLydmZg+hOdMvghn3b1h0Ii9wle0vgJbez27UQG9hgsNvWQMAb3LQCq+PyRTPhtJdL6nI7Y9humUPrizyb60mOw9
z25GvWtyOT3TP5w+rIydPme70b6BZ6e+R4JKPEjKmb2T5xI+eEwyv77UEz5gfL+9TuMevVxTED3GYWa+HGrXPVUeV7x0V+M9
EoHOvtfOxj2ZLu29WnR2PYoyHz7CGbQ8eQs2vaq68bxlgEc+EumJPmXp7T31RW0+Hh2XvH0gJr6FW5Q9meqvO+divTvlVBU+
bmmxvGoHkj7/sCu+B2Ucvrn8Vz42Vuq+WLr4OkB+vz6+++6+Shw3PY5eAz5JV4O7JGmCvBZej74XMHS8z1mHPkABlT1vvio9
DbuevoUrZT5lJDO+g8OuvbnisLorWUg9Qn5qPA9FRb8+cwG+Q14/vrVeOL4Yo22+fq08vj7Xyb3ODfw98MmdvoSo1D0Fv76+
rNyAPoN2irwFFWs+zIu8PU4MiT344d49X7idvaLlMbqNmLm9t/trPurxQbsO7r8+7TxBvqQ1tb5lZ8697cvkvUcQir6Xxgc9
nIujPXtULz7DEQ++WSOYvbzwMb5Wx/K9pfTnveubJb7HMBi/OBAhPlRlK72FJBc/WDibPhjuhr1T5a0+bdsDP5k1gLywMng+
FacQPcMJdD60vgc+jWfsPSEkxz1K2iG+pvUNvrPhBj7iZXS+ga6avToWNL4rpUk+5kW3vR1sU76q9Zm+u7pTvnrcQT50s7A+
j+lYvLO3kz3neYe9FmqjvWd9Sz7DeZY+JT62vGLf0b6DMVE+tptDvuC+Az7pB/++UMWIPn5PIr0HOoc9+W+pPc4VCL48X0c8
w3v1vDNfjj6tvRK+GmknPQTTkb5WYZM9EzrZPA+bJD78Rne7q/1OPt9+cr6bYja9EpfbvcrE5T4DY2Q+M+KDvfavkr3P2gI+
4Em+PWlGkr0S4k2+kz1nPseRIb78X/y9bE8OPjDjvL6FKfs9gnGHPjdllr6mlHk9c1dTPuKa4D0j1yQ+l5GIvekJVT147zo+
ynpOPTXTGT7xH4C8Q2cxPu3CxT0QFBK+mE8jvV79j74MfYy9lmbJvt9wTT0Zcyi+fDWLvpQZUr4AFYm96h1LvuSBij4e8RS+
34GBPjs52r1P6wO+eNxdvf2H2j0KqxE+CUIdPr0imr2GIdO+WyjevShgmT5rhqi9Wc4DvnQMZD7Wfhm/21XsvfnSgr6BG4m9
ssvnvh+0Gj2jh3C+EkfqPUrRNL6df088dUE3PUhrkb0zK4A9S+2LvAx3/r7vpFA+YLJ6PcojlD4dbYA+8pYDvnZq6j59USM+
jD4luiF5vT4MW4Q+8KbqPtMMfr12aE+9AVo3vrT4Hb5WQ8+9LssEvgFMQ76rh/07as3Uvi/Tnz1tAaW9yrR0vpkMZT2ZkS49
C0/qPTQJELyCV4E9ofZaPt/zo70fKTO+3tgXPpe1frw+r46+msEZv6cInL2TAk6+PvX6OcG6Lb8EKeE+cXiDvq1gBT6aiRw9
pXGBvlye4zwkG629mV8RPmOh6r4i0l4+L7+nvXkEoT0apey9XzoLPccasb1w6G8+A+btvWuVC724cLs9Y57vPu/bcjxFlgy/
16oXvRBCSj7iOqA9X7S0vscHML6CWnM+PGnbvdFEz77NYx4+ywtavdhprb08c8Y+UT+avgzsnD2ATL8+SvjCvuuLZj5FoqI9
FH8/PkxCWj1Zbw++SYC/Ptels7xxMPM+wzPfPnnKtL7rRRu+tlOXPrvz4r1Q0Dm/avstvijloT4qDaq+RE4zvjAOD75+6wq+
ejcZvMZeuLzXD0E+wQmIvl+H3z2NCgs9JlwwvphCtT6ItnY82Xaive4Tjb3chvu9jb6QPiHKhT4+kPI+HlqZPmORFb/kEIq+
l/TkvUEspz0mTvu9vPkSvis8yL5bvi0+r3XIvhNSGD4XohQ+u3KAPeRJ6Lzqip49/qRcvx6fQz4OmSm//uwkvh3tHj7FMAm/
WtejPlcqkD3GGgU+O+OvPWisDr7SvAI/s59QPkriXT6v5RQ9lBspPi6HBj0Cw7W9m3w7v9icOL75GNq+IuIZvYE4uDzSJBu+
FE+6vv2Fcb3LrU49xLOVvv/fvrwRXIg+SMR3PtoryL2akbs99W18PvhgU770Mh6//jpSvWvRUDvBKZ8+S6gkv5zRVj4N5ha+
HCbQPrGelD7/93q+F+TtPUvvGT7aWTS91IK2vtSRxj5qlqy+KSzqPG+KNL53YpQ+jcTbvNmXM70dz2S7jCeNPQPx/z3aa/c+
onHVPWPiE74LQfK9TeW3PZzkzD198ge/JhaFvnIwTz4HnA+/c20wv8m6372Hv5q+6YjSvRZwrz6vnG69efbzPX0NmT7PWWW+
MIYavud17D1NMD8+R+XGPt4BOL4/YZk+L509vjLHBT6sCAI+8uEzvml+HrxVfS4+UwizvoEvQr4eRMe7UklbPlwdAb4Pup29
1KoGvrmrIj5KTbo+3SSIvWFOEL51Ifm9n2SgPRXyhr0nnAy/dZvXPr9fiD47cOi9rEcxPnNVJr658hQ+BPvZPSrJer1KNJA+
Czazvo4GBr/MpNW+xrihvUywHr6RGwu+KDqtvoVwRD1esNo8duqgPRc9Cb6dyCS+22KgvnCDf77IwjO/m3qgvrqahr6aKP4+
awBvvfEX975VqxU/8tcOP52cAz5xqT4+AJgQveCIQT+v9eA9WLBOPY89PD22D+093i8/vSAAjT3W0M++V+DRvixATb6ITpG+
cFS3vfy4pD5CBSa/M18LPaB5l72LjQ++R6vZvoZetj7tMoU90ThGvqTcrj6t7Yy9a2XSvnxO1r6CyXs+YGQcvhephj1aKQW/
+sa3PkMmQL58cZ0+ka9bPOVTGb43ebS8IUUfPVZF+D0HwlO+th6NvIHE174TjHg+9EgBvqLz6buMDLE9SISxPIdlHT2LZoi+
T1RqO4T5yjtuw9A+qvl+vqSm6rwhGQw9m5aJvV9aJr5dMYC+ckjJvB05Wr6ARZG+IxZXPptEob6AlqM9M4IgPi9q7r3eB3c9
fNnEPjP7kr7JJW4+gtyAPqzMDD5SDjY9LRFIvm6OHD5F13u95pemPiTdoD3MibW9tGc8PS5zAL46Mau+q3/zvN+BUT4n8BA9
/mecvqk+vb5DcMs8u+0wPn7T0r4zaku+etUMvitub777rBa++9sLvrHzoL03vZI+/b5JvgIa0725zU0+6/00vpeGJz7DAGM+
dCBQPkrAaT48AQK+7T5bvaE0x77+rUE7VCDGvUW7L78JArC+wojtvK8ohz5qkzs+BwZivhbYX76nSKq8rSDXPG/xBb8jwuU9
6FVhvjDoaD02AT4+eXrEvlQKiT5szYo8JnDzO9xbaTpOkZw+8FYPP/kcdj3VJes8CqUxv/H5/TtermC+NP3HPdaC0r7JiJS9
Q8KMve/WQDwsRh07vshXvgGHsT0Cbb+9x9BpvqAtor7tAgU8UEWiPk4dOj7j/dE7b+iyvk/IAj4Nl3K+1v6GvszqmT4cRYS+
TeZcPqlkM7/nPhi+4ivkvQ3zWD5rlJu+ll11vk3SEj6PksI9G2VTPiSeBD5ItKg+lgUqvsxmAD6GdfQ9BXbNPR6E+bo6U0E9
oRcyPd1NUT4Ut5c+MaWzPorcwj53WjS+FK42vAMnAr6W4aU9KPhDv3i97b723K4+zOmjvkwhvL4ZGUc+1KfcvhiWPTydLQg+
c5Skvsjnrr0qWEY/DyICvjAvzD0NKPo9XDA3PoP4VT1oTZ6+iIsVPixwEL7fuyg+/cSTPkpflL5hEXe+a4cHv/zgGr60K3M+
X2AtO1im/r2gzjQ9YVy7vNf9jr6N2AE+YP9fO4Jhob0670u+oemTvhPVZr2l1rS+TWMxPjP29z3fwcy9hmS+vWpLpr0+xcm+
a9f4vXEtur5H1qY9v/STPqssc7444iu+F+9rvtyo/bzOcKe+um/mPf1TTr4vBoE95cI5PlZKpz6NI56+XScXPZIgxz7GmK69
lsUuv58ECr3qS5a+geVjPdcgjL15AD2/hv1ePcgI1j4KY4a9zQwKPqpraT6u010+ZXxHvm31lL08tAm//PlFPRLXfb30ThA+
uU7XvkQrWL094Zo+7IDFPttIBTwUzwm+J7UmvgnJO75YBKO9MvQYvQFQ470caiQ+6dKJvVbJB725+km/CSGMvjdtKb5mZ+a9
p0qFPmx+ALwOJkI+J7RFvyvY9z3wOym9g6RRPvPHqr6SPti+AM/dPXeaFL4688Y++bzjvVK2Hj7lPtI8HZLAvPd86b02Zoe9
SrMEvwhHvb5bHKQ8zJJzPYWXPL4E+8Y+y4rRPRyPEr9WYTI+mWG4vtvi0z2+EO49Wc8ivU3SOD63ZL69/tC5vruOvDxSBM6+
ARcMPgm3aj2AxOG+DUCWPUWRID/g5FI+vS2XvttXhj2mbmY+Dxy6vvU4y771qpg+DFfTvT3lVL59nKs+JRYTvgb2Lj4j+96+
D19wvtWMgT1zV+W+DG4QPu3mYr2GW2q+0dMTuxDxOD71h8U9KsVrvoOrrb5/4vW+PR5RPWGcvb6AvK++2NEovf9jDD5N5MO8
sl99vjUPor0NQWG+0oBGPVjwHz8BKVq+Jeyyvoz/QL6Dkm2+cR+3vRgLv7xzhao9oDFevhGUdzxb8aG+4msKPhvNmr4339K8
z8KUPu50iT1hIBu/fds2PpxMh74215I+0nA6PpzWDr+9IRg8C/mEPsFyJb2Nq+u7MQbWPnMgyD1t8aG+x0YFO4FMDL+OVHA+
xaPNvffI/T01YAm/IAzyvRf4Mz6Jn9o+jPi9PU/aNDwMiJq+QXaWvXayyT3PYuy+wVubvhgGjz5y+Ds+oO6aPfj+DL8mQGk+
WULlvdYXWT4wKEc+snB9vfw0ET7lFA2++CtWPu+VCr4uaJG8C5ngvu3+Gb9IdmA+cjfxvU5y+D0QTK+9pAu+vRtd3r2mc8S6
fGKIvSwKJj6bgJ89Zr95vk/XqT5+7Aq+sOiQvqmc6T7reNq97yibvsUqv72gKAq+j7mPvIKQ670xyAq+Jve8Pg3v270i3U6+
v2PdvIXzxr4ONx4+mZkfPWBxcL5GFiO9XoYuPwXDBj7tAbe9A0DQPV3DqD7E06O+SXR1vvtoXz5eY5a+hrxLvU5CQ7wZGiC+
Vn0xPaxztb7MC8e+HDs9vRLFO7/dzr4+y+9HvQJZa7zwShy+gonPPQDuHr6AZAy+74aDvh9VQL4pQA6+R3OCvs6gIr+YYqu+
wFn2PZ6OIr1a60C+G/czvgg3qj1PhTK+THQMPi0gND03eX++yAWYPWMfer4YZ52+1L4Fvugrn7zjLOc88snjvHY8R772DWY9
6D41v5OmFb6HqxG+wwTIvMV6Nb8EWVU+4wm/vm9RKD6Kl7g9v+Evvnxdkj7nbmQ+PEauPbyEsz3dvWI+VWeKPgLvTr6Bs8G9
Mc/Yvk+aGT4kcoY+bjJyPd0qA78w9cC9G98VPh+MTD6w6yk+2+oRvrCrl765GbC8Q0NRvoTRxL48bpS+KSYPPq60WD3Gobe8
EdUdvlsm4T1AMnS+l70FPdWqvz2yWTa99UGFPnf9h7x5Lc0+b5KuvvBF7j5MwLa94EqRPTwfuDx+BaK+Sw2IPktXmz7B8Ao+
EAEwPtLYjL5urkG+ptrevRUPVz1SXIG+NAGKPkcTw753fBa+CR/bPl0IAD1LVe6+x2hHPJlog77kXMo9rskxPiQVU77gdzs+
m8oHvoaCar4SfjO+FgL0vs9ZHT6OmzO+DgEnvodrW7wSOQk/yxr/PQWbWb5g/Oi8DQOJPmWnDr4mdSq+GvXfPfkhtL1f1Jy+
4xioPa8fkb7uF2G9HQCcvqR5477QMxI+4wbmvgllQj4WPGQ9YwkDPcs/vTx+6pG9O9XyPAgHNL4OcJ6+Jo1avc7Gw74jguS9
39cWvwA7ejw8r08+5zUHPYCORT70C+A9aOmaPrxAAz7JzaW+I063vMvoob7rEYM+cOKTPZ2vmL6R3ze9RmxcPvH6Ij4buHu9
0OcZvh1HED51BRe+n3XivSDwkL4Zi8e9WSYdvkFuwT5OqfG9F+cOPgwSLz7+tLi91QeRPl/nbT0E//o9vKd0PRhZ/D0H5Vc+
blsovtlewb336tG+mBvzPU1xK72QQtw9fy8Jv3a8J70W+vo+ThcIPqyM9r1r2T6+3EZ+vmcEzLsoA/S9A1ZQPmnaG74AAbA9
QgwzvsRrPr7WTsm9OQfzPcuRKj75ZA89sd9tPZXhHz7m+54+J9QSO2i+Oj6KLgK+qHNJvZHV0j1Gx9+9sjV9PaXNMr5TOSY+
qkq1PqxOWT7UGis+8Z4GvhhULL6B2Zy+xu3fPvSJ0b5uY6Y+L1Z+vkRHAL88csI+OVxtPRHpHbwuntI9RM/DPF+E8L0IB9E+
EtaNvkahqz0yQi++E0wEPcvvsL7yCQa+dITxPaTsTjxIBIG+PCDsPebGjD7VM4s9VSMXvWbbID63K8k+8RW1vnxXdL3tcMm8
4QeJvrL0oLxHurg+YbizOeWImD4a5RI7R9N8vrpaIT1KNoW+BeeMPoFgTr2wKry9Y53evE7tWT2tdEM+kSlcvYyZx70ue1u+
+z7GvVQb670BHZ2+yfwVPhalJj7cTws941ocPV3Xoz6L2z8+4s8FPupBvb1G4q29/ZgOvgrgD73rtBG+k64Ovp8nsj2glKU9
v6IoPrfP7Dxhooq+ipuxPbKtJL7JarE8M7YwvVpIXL6fEJW+PKByPoOEjL0OoIk+m1AmPVxSm70bVzg+3FRJPcdZQr3kPNG9
6xqwPfJsDT5PsBi/5nCUvVJfmz0pidq8W0iPPXCB5D2VgdK92RbLveT9lz7g0+29jnkbvmiHy7zJTvC98MBrPsHUZr6So3K+
T7HhO45meD1M0w4+a4+fufe6Uj1+VYM+y1p7PSjXHryGuPo+xOe8vAIZxT4apmA+yHd0Pfvi+70ADQc+16Ltva7ysb453sU9
TtiLvgR2nj0NaIE+bV3VPhOhZj72U/69C7KYvanKh70bU/0+YMcwPi+lJj4Vk7m+m7c0vqpw3T6Dvam90FK+vp9qfb1FDxk9
NS2ZvcXV6j6WV2q+g6skvb5TKb6zfgW+LlA6uhP/Dr4UdAw9uPDUPSPWS77/kdA9npv4Psbz5T1+XuU+UcI7vueQiT1kXGS8
2Qztvfu04D1k0tm9hTpyPYuaiD45cVW+GS6xvN+HGD5TJAS+HRa4vuIqLr0IxBc+O1ByPO1scD3cY9i9MYmIvv7tlD3I1oA+
AchxvIFRNL4Rk4y+4ro+vsVoQb6mkxy+2dZvvtxDzT3I1xk+W1DNPns2gT6GX52+ADVpPnCvIb4+qkI+Zu/SvrVT3D5725y9
ot6AvQTOWj6UMSk+otwKPSouDr75biE+XEJJvXSnND7JlJi9Wv5Nvq/ubb5bMoQ+2Vo7PTzmtD7PPpI8ioANvg9Txj1iCTK+
c+9nPqEJGD7QQtC8Hs5UvEOj777Scq29nvz3vZdbjTo3yv892YI7PANzP74bTW++P+rhPvdeib4vkx+98OlSPhTKtr7tupw9
yBMEvlb3kz3rYVQ9/eQAPcjpWb5jqSG9VIMnvLdspD7Azkc+IiUhPfXFKj5J4F0+uCWlPm9leT40TE4+jxRWPN/yIL01GuG9
aYCEvcOL8j0O+h+/poiHvqSBaLyB8YE9E9zNPUgcVj6h8Es9K2TgPUVgST6UgNg+hxEivWQXj7572Ok89TfKPlQwhL2buLG9
xGeLPrXMAz5OvaK9b/3JPbVcaL4kYaU+JFGhPNrLAz4101G6ihyvvCCGBj4C8m0+kBygvSzenz3vmaA+UKdpvZtkHz59vGS8
IIxzPmIrpb3Lkrc+Hb1uPvheLDxk5FY9m049vZxTI774Voi+qypwPCmYr72/CzS+/rU6Pohn1j068iC+JLgnPlVYtb1Kfii+
NqbsPSnTJj6K8Fk861sVvRmf7b2UZ009Y1g/vsdCcz45Cxw/ZyRSPvWflb3V2+k+WvMyPhwhXL78PNI+ZlD9u++d/T089IC+
i/CFPolN3D1s93O+Gj57Pj3lBj6j9Ku8KjPPvvJVIz7x7ws+x1KGPUSEYj58QJu+qB1ZvhRUiD1fJyu+J57BPau3gj2NgbG+
VsNUPrnqir68tA4+5Mb+vb7y2D1s/h+86KeqvjToEr0SvHw7D8caPlzGnTzkBJM97L2kvsGk/L1xLtA+D5gnOkDd6L2XZ6u9
RkBOOkHH6Lt++2K9xPltPmBkFT5913O9qgDKu+XOtD0qmpw8wMcoPtshmD57QA8+TgQLPu2WDT5EkT0+jXcTPpksFz2ymru9
6ZLXPJs+cj3DFla+V+4ePVjhp75z7YG9iwXavlmRt75OZlo9WyNMPt+Wez5iTbo9oQ3rPVES7r3CRMQ92nmbvtZzrb2xNo4+
TjALv13Llb2YXfg9ESZfPtNnQL2qNgc+KhnCPQUiwj6mbQm+SQyfPn9QEz1xtAU9NDMLPkJ8qz4Oawm+hJ12PeYGNj7nsoa+
hccyPteYJ77s7e09LRayPRBRhjww1De9hustPfPkRbsq9Zo9Hcq+vYI0rr40QNW9jh1vvhjmSz2Hqlg+FTYrPgr8+TvROxA+
QZS0vQQcvb3aovk8HuoGvd7OMz3wiWQ+d5QGvmPrx73HZ5A9gObaPdmVyz7x9z0+SIEYPfqLkj1U8Jc+khJQPVsNLj54Wia+
dSEMPpzrN75wTVU+YbM6u/N7dL484XY+jOF9Ppk/l71aTY2+ejMJPkd8Ez6iCas9DtScPThFyL7K/zy+bQB8Pof2j71DEF09
ZErpPbPchb74pqw8x1hsvvbwlD52Xl89YoynPdmMXb3d9bC+WwwvPAzF1Ly86Ec9o8idu7HQwT32/K++0AlxvZ6+lD54MY69
BmU5PHCEyj1U+Mg64R9WvWfP570MbBA+XsdEvd2dRb05J2q9k3Hzvfxe/byQVlU+5+iTPvd+QT50JIS9LkQLPtx0FT53oLg9
WJTWPodi3rxyg2Q8Do5SvV5LMT7lOWM9xlO1vs3JZ73nJo6+PFF4vjK8Lj6bn+o9QKHqPcf6Tj7Flec8ocfDOxvl8zxgznO+
mhZJPUo4hD73Xw2/u4s6u7moVT3g4Fo+4wmzOppEhz0i5Cq9iWWiPoSTEr1n9Lu8Fg9AvjJhIb1Mq7I95ZJUPph75726Ox88
XnlMPlwRor3sxI8+AagjvIsQ9jxsFRQ9tFlqPkSeyjxMNUM9NEO9Pc43vb1ph4A+61/9voh3vz2cSHs82AbXPTGBOD6OzTc+
L+bVPc1hDT6OlyS+BB0MPjU/sj0rvLK9bajnvXixwD0LyVM9VR7lvcA41D7tqzc9UruyPkwd1T2gABw+Yq4aPXhTbz7+/f+8
S5aFPJ41ub77a8I9v3B2vcBeoz6EOya9X2kXvt2oEz4KKjg+J+W8vdGci77YYrk97xcWPvstyz25ZAQ+PurIvtWS073437U9
we5zvpGgHz660m49NIG8vYj6fz27yNq85ew7PuqkaLvM3om9CiHrvMCluL2t+VA9a7fDvNqYJL3Mlmw8ChvCvClQOr5qI/E9
vPodPlhsSL0sNWI9+JUXvZM25rzecCy9TYoCvoJpNz6x43w+tnBYvZbpBr6vkU+8a0OVPKKCyj07oMY8XEJJPiOVBj7CDdQ9
Gc4tPvbcAj5GX5Q+j1kMPVHEpTvXGDC971lcPiBzLT2fpd69oXopvcnGd74UYnO+c54vPgULxD2T8z29kH+sPfqXtzwENYM8
23unPb/Taz3M2s09ndoqPobqAL/mNRI+gxXdPQ5CkL2IADq8EBBBPqcq+Dxy4hU+RpJrPQ9Zg73o9kq+l+UovocYojza7D0+
3guTvUV5CzxVNTc+8f4bPprNfT5HMYe88boCvkObdr5aUKo9DzuNu3d/5T20ER88kK2XPLpVez6j9oq+ar/kPR9Lg71/6io+
OhqsPWMEfD7kDLw8GUa7PVvar72mEIS9AfqePRRs8L3Mzl6+o04iPV7pHTxBuo080fRjPs48/724jHw+BCUGvZKmEb1pDA89
Do+LPk2YVjy95IM8wCmSvhoMBz5ZgC6941cxPQFnkb370oW9AP0/PngUSD5U1cC9vuhnvi/fXD2AWpE99S3HPfA5GT6oBrq+
cN/fvVb/oT3Sh1+90S6DPd/0Jr2R4Z+9SkIAPdZbgT0oqSI+4/gbPUDEKb0oA1U8IE0IvYccCz1kDgo9pgaqPR4A9DyQxqu4
gcUKvQi2gj5o1oI9Hf8mvekHXz0jNK282ehfvXJBrL3LJyG97Js4PsEoKj0gIxC9Zsa4vQVG672o+tg9uaLGPazrqj1T88M9
mvHavbTIHj3ZnLg9rXSDPYlGYT4hsns8Cm2iO041pr2zW589ZtpiPc76jr2tvK29xOgTvsLhAL5BDQ85q9u4u5n71bt58yy9
26MQvkhU/LwOV069f9fpPVkGDr6r/w4+Wa7mvttNNj4+5hG9Fh1APb8VGD1gwZY+bGmJPpxr7z3NJvm8FSfyvX9ojbvhD7y9
JtOsPc95oD4D3bC9NsnLvDvoXT7v8kA+N8qCPn13JTxmEyS7ewrDvIGhgz5gWv48wVXhPRwMK7359jM9Gkl5PoIGj75c6z0+
gguXvehCAz7yS089KKobPpZtdj1V6JE9tf0avvL5LL45ktE9KDOIvdvWbLtF7OU9s4QWPh3F1rve/8w9v3VTPZtSpj4BLkI9
oKxvvICqXz3B7Jg9RMK2PD9W+zxn5/C9uW0oPnEo9jyOiMU9Pbv4PcZI9r1enaY91qhHPrw31r3zno2+63E2PmXbJT7Sggk+
2DY4PuoE0758Dry9UfsXPb02nz1nxQA+0R/PvNzUk734c3Q84vSePbIRQTxST768OeuNvbIVeT32Y7c9Zc9lvfkhZD3+gkA9
4K/rPAxE0r2KTJI9ePKzPVdRpj3mtee8+0QBvSOj9L2imak9JaoZvTS90jxrFiI+I/dCPrFpA7xk1xa+TK6lvVM09z3SScY9
koyMvAlALT7o8JK9cTxAPTlugz019ws+EM09PkucV7w1MQ08T55hvUsql70CIi+8L+7XvSkk5b3BQiW+gObkvSI0CT1xK52+
5wCCPTCta73J/uW8yHgTPQYUU75xv+o9mfJIvlfwkD2iRry+2LsxPuSP9DvDwVc8saVlvOJtdj5TXlw+x7nsPYL01r0Zzn69
7nUdPUmtpz0WAS8+vZIvPmdtFb63Jpu9NiOGPn+9Dz6FPk8+RJ0/vVeCZT3yb4q9gpyJPrRxxTudfu49VR7xvfwbwz0SVVA+
wOBFvniqKb7L5wq9TBrEPaVr0LxBfbU9iJNsPaE9/rzxDLC9XvTyvYUb8z1fvWq+ywtQvvP9Fz7pry0+4QY8PWmuHz7DmgY+
BiKUPnpgwb0LboK9yV6qvR2knT1nwRg+uMHzPL7Mnr2Tfw0+MMmLPa7D6D24UiY9MSD/vWa7Lz1QC1M+XFnTvSKHrr3dk5E9
dtwoPt/0Dj7cgB4+HzTavluHU70N9RS8gtiSveIYRD7Vr3e9/8wHvskuyTzgee49YioQPgkYB70IngK+F8p8PXjyVLuhhtm8
n88dPk/Uij1PSzA9V0ZHvY8SEj3qC0A+wySSO+nYrzyJ5vI8mDWxPfHWnj1uvgy9MmeKvSC4Az5aLyQ+oNW+vB/dOr5HHu+9
dQ+JPW8EtD1htd49wxw8Pm1y4LztTIw9UnvOvG/T6bv8+gA+Tv7VvEIdqrosaC+9QdvqPUGRYjsxJU29IEv+vaWdkr4jdQ6+
cv1bvJ/kT76uNGA9ZQQrvGFYMTvQBtu73JwCvjx0Oj0r7xG+rTuBurHN3r4Y2A0+F8EYveRJlj2S9ai9W8/2PSVxCz7416k9
RYbkvZCL9r009g89asYDPU42KD5zl8499k2RvZ3Kvb1/E/w9a+HmPe1eUj7fq7O6bID/PDQuLr7yfJM+cHKjPHN6QD1qqba9
5WCLPeSTPT4g4V++GhUuvnWD+LwQi7q8+24/vN12Bz1g3tk9UOUuvZjPhr0bxFu+Ke6QPSVnJ77z9Rc+NU6bPi4BJj4UEe68
RBgtPugTd7yCXJY+LiiYvRTUYD36RAK+XU2YvaeUjjzwGxY+YQ+nu/fG7L1WVWm+T+CFvVVK2T38CsE+8hWvPO2SkD3XAQc8
I6dEPt4v472hrIc9UML3PIbHg72eG4u98o/JvBwzoDz8Q7M8+FyRPXUmFz5/U06+EbKevcGcKT50SIo9J7uzPVT9Uj2f3ci6
eRMIPlt3ArwJMEK+BBbAOwhwAz5jXYc9/M6qvU3i1rwZZNW9WQEOvVAeGL2pDUI+7VsLPo2dj7wkEl49ygsAPUm8fzzGnuS8
RSkFvu6xa7wqttA91LyUvegxN7xzqIa8Ki1lvn+b371vBLU9aMPDu+h1wD1aO2u9Da+DOg7gjT6/dmI95aa+O6q93ry/GYA+
VMSoPXHSeL3TndA9WNsSvOmEBL4cPEw+l9fhPadsSj1zN5w8EIGQvT+j4D0rO/y9MAEHPfqvDL66c6O9Q2a0PT1uIz5Nufm7
2iEHPtuc1zw9tYg9xa5bPpOwHD7Fhge8W5PzvUJA2Tw4xwI+XuwjPG9YPz646hc+y+F1vcdyGr4lrSu9P7IOPhtXGL3RhI++
XR3WvTjZ4L0E/Q49q+rHPdVSJz3H7Ye9G+i8vbQmRj6rOiA9CX7bPDD2Xr1370o9JL6gPQSZkb1ajei6dYQGPXImUz2+4AY+
VkiOvVOMAb5BzAs77DzdPcODkj0y/IK97IC6vQxgjD2Sf8U9KxM3PRh0db1n/tw97y1kvpik67xisqY9IbzdPQRiNz7/wTG+
ApNDPgXaV77bBcy9hMnSuwC4yTwc8gA9XevDvac7NzxuCbw8kntsPjw6Dj13MtM956oTvuOLHD7ynw89t+ZEvL7wL76G5k87
8GQAvqybCj5Uuqy90J+CPfsxaj31ZRA982xNvgTyQr5TPRw+Y6b8vQIGwj2k5/29oh5KvtU+zry8MlC+APJ+PTv6gb2BEUW+
/GrDvcGPGD5LeYY8mfCGvLfgVT3G/AY9cak+vRSABrtS7Yu851wWPIlO/706ymw9EnzbvbPqnzvyGmq+mIz4PYfBvbttk228
4liwvW3NkTwP7rW9uasSu/C1hDza79S8LJGqPmk09T2xica99t0hPmZHC74amHW9OXhtvQsWYz0u2SI9bgS7vGVP9j03xuw9
QPOuPS8/fD7uiGQ9q8xivm3Lyju/viQ9O53/PBYp5rmbtqm9brQuPdOzob3tXhA8dh4ovZ59l738Dvi8nHxeO631Jz16Q0I9
XABgPUIlD7soJ6Q853R/PMkxv7y2sgW9Z5MZPlWOcz4xUoC98E85vVSgED5H8ew9/GwtPuWH0b3j5Ek+OOuQPOvl+72POFQ9
YA7RvEYzfj4B3aY9fpAIvV5xWT0RKgW+1EmTvVlIIb1hGbI991TXPJPM7j1/Fi68aRkYPtX55jyiMR49+qwdPJadUD3SZFU9
MJVZvYVEiz1edR28ECZbPoNffLyiYyY+0dRvPiU4vD2PaCy+U68jvj07Zj0orl0+eqZtPX5PhTxSyGE8CiyvvY+bKT2afjA8
ffZ5vuxx0z1h7bU9opNXPlZgMj7piRY+PsGxPeElmz2Mw1083ZirvZ1XF72JdnS9afOHPcQP8j0CTrk86a7TvVxihr1LlBu+
Nc7pPGtMpjyvHBc+BQyAvuNRUj2OhZI9vgIwPfA85LquLl271pF3PRhcIj0NNGk8r18IPuS3dr22mZ+9CmoVPUM/U77I96A8
kSlmPWFWtr1VzQ67B8IuPTMuHT4HzJs84pR+uiz03Txj8Oo9IaqvPXMzOL0lZDU9ZSsTvu/E4j3utbM9D9WaPD28Ib4qagi+
/EeQvegUfT13umG93bBsvYw3P7xUdaQ9LSN+PbMw+zzFh3G+jbQQPj+jM70ZrVm90WM4vDWEy72FSS8+P7kqvshzID6BDjO+
ix/KvICVuT3lfau8zOnEPRiuJL1ZK8O8IJXxu/c5Mr4XLua9rGkGvQHKLD7TsWg9WzMTu+sUWT2C1QK+9r/SvP7Ahz0FCTW8
IVKmvCrtvrpGTG29WhZJvXHaor1EvGi92j55PlBc1r1F8RK+pR0FvsQqoj2S5I2+D/egPBp1jT05Scy9OfqlO2ChH70t3BQ+
BnIRPIke1ryygPw89YcQvMbZe7ydEJq8sqZ1vfUH/7wVzkk9qSI6Pu17sz0DDk89BDURPqBddb3mM3A+8cS8vVOlMT2xyyG+
Z2HoPJw7471xEf89G0Q5vTe2UD1CAQO+cAK3PU8uj77THiQ+TRCvPbwAZL5x5rA9Dk2OPCI+lz1ExHC+iE+Qvf/4gL2Y9wM+
r98LvbQTAz3hTwU+073yvYGPWr4o+r09o5r5vSP9Pb3IRPI9aaQFPWwlKD6UoSI9LJr8vVYyyj1HPlG+uLaWvWfDlD1ao5+9
g1HevBfTfztzj/m8bUI+PWbCGr07cY289YW0PJmCGT7LwRg97dB9PEeMLr55FVy7BrqXvSZfSr2fuz28Ksl+Pv9YzDzEuVO8
KqK6uzQiRj41xiI+t6X9vfkj2D3OYZW8DAcAPfOxtDz+N3++2WMPPv5ySr22XRs+PWFuPXGnoT1+zDq89j6DPDTm0D2J+QE+
T89xPcMKAL4rWds9qPrEuz9lAb4lU/M9KpInvvZCPz5pV8O9aoCyveS3Sj1zVCY9L6H6vapyJb6LUZI9/z5XvfH5rb1LQuE7
XpGvPXka+70dJxg9AVfsvTfBAL0dnZQ9kZsSvgk4aD1AUi09HeqGvbw3Kr5rsys+qrruPDeHVj2XedC8YFz/vAQDKz7t/Ye9
tcu2vRVOhT7F08y8AVl9vf+HbD12GCa+lvGSPAOgJj5bKja+6+Y/PpQ6bz0f0e+7Gdh2vv1hNL0sRbA93Q9WPOVycr1xl8g8
302sPcHKmr1VNb09GNfzPfo7RL7ryBM96fsOvkTVgL4EX0S9v8qtPeqNqD2wH2C93JFMvvTrCj30+Su9G+Rbvax2WbwzPQ09
eyEdPrIfnL1swxW+WqnQPLqB5Lx3UdU8JdNqO2X09jxgkQm8jjwMPksU9zy5Y4S96ML+vEpXjryAvfk7OAOEO7lsw71BKMu9
hQk2PqGe6zzoUQy8MA/iPKCXgj6V54I9x9knvtUwWb4jyRA+CcmHPaoLLbz2XzO87gEmvq79ET1e9I69gaCiO/+r8r16ffM9
rL8QvX56wLw2rA29kPnKPHWQoTy40k48CkbFvUXugL0wcRO+yspFvkGGATwytQk+KRmLPWzfRT1mscO9uohTPowxLryUMcA9
9Y5gvtcOEz1bmNO7za2wvZLkmz3ZHs69+JW2PH6KRb7b2s29dKUhPX1kzj3Y0Di+Y2kjvQtqyj2SIZm9WkpNPiA3cD2JHKO9
nwuVvd4NTLuP+A4+zJeBvSXu7b1zGYm8y6ktPl8vlb1s+2u9bju3Pd5NvL3SNay8RM6APaNAw7w9+vi9foCrvXtJMb3lnRO+
g4/1va4Vh74iiUE+x9O1vaIpID23Rxc9peWEPKMkDz7MiSI87D5TvqYryj027fA4qx8TvcLHOD4JbU+9uo2OvY9I0jz+90G+
UgjgPfX0ij52PEG+mXmmvBqZOb4anBg+PCp/PO2nxj0bbnI9M5y1PFwAGD3VnBu7UIkhvroMNr7Eedo9DXtlvtyBh72HCdy8
50P/PR2OTj5A7hO+b5BovV+dt713a1Q9iI+CvlUTxL2K19Q9nSY0vd+jkr2ZR2U9GDVivW/Ztz0BYGs9HYGtvTRJP75qSlE9
tgqkvXXo9zytGIq9sdnju8NINj71AD49MD4BPTha2T0xLQ6+6radvIBeZj0utfu94MwSvgTbZj0nX0M70KSYvC8XCryAziY9
/Nd/vQ2euz1e3No8EhMNPmMmGb3+oSQ+vyCRvBkpbLt4HQW+tn0oPkEWFD0esGc9cnPDPbpkiD1rTLi8kyYCvnZOAb4hr669
4FU6vc4VYL2KUaK8yW+Fu5sUgLyNHLU7YeFGPAOY3T2b+xE+FDGJPGFoKr5ndqs9ugXWvNo6wD3lEAg+qjxuPRxOozwxqAe9
nftJvVAcAb540589K00cPrJ7tb3xeaQ8qw4TPgIF2r2vvtk95V2QPe1Cjr28TdW9lJQYucqPtr27HE07ikYxveQm9T02kwm+
uN11Pff6T7w78oc97uNXvVXdZD3dFrA9uwiCPXsojz2jhwi9uwl2vB8rDL5EIzc+M+pWPj8PYr4Bq/U9XHr6PWAjBr5ciCG+
WAtSPs2Wy73janE+GKBdve7wzL1m4jO9HqU6PjqVzr28Tn49D+wHPtJAtDzc8rY8nschvJGjSj1r6NM9YnhFvlLc0DwUSRe7
OBWBvteHyj0RfrS8sy8Kvd7IGz2RnsS90zgCPU/QiL1xmPA9mlo9vRG4U711REs9d60lvrlCPr38g6K9neClvljm2r0yZHa9
QU4fPjqhVD5MUMC86sXjPciiyL1YUcO9xiU0PlxmJj4KF4c9IvXAPCK/Qj5D9fK98pSbPZmSDLwS/bY80UhPvu/U973S5Ae9
6FjXPEpgrD1/bmG9T2MGvGmz4D1ZvGw+QLmavWCq8zy4Vhk9B7qzPWzPPr4UDfw9Zgn0vR8ANT1eaVI9tJFGvUDsDj50s8O9
2wtjPCxHbb3/waA8IlciPVc7jL2ueUS+NfehPKkeszx7RQa9MJoxPqqpkr1skf08l12rPSKZFD0x7wS+f3iqvMnepz0/C169
FTPsPfjsi7wTKEI+IpWwPVxdnLzh9ck9hnCZvWH09TzhvXO97HQLvlObFz5nVTw+eKScPSlg/rwqz0Y+JSJxPZQOjD2TIT49
HasRPTOOrDu+0zK97qdxvYhr9j0Dr+S6rlkGvbKk5D0TxS49xCYLvvoFDz2ugFs9tBM+PnjyVb3aoQO9Z3zTPdrUGz6AOca9
13jZPaN+Sb4wVgO89Ri/PcUttjxLbqe9wf/BPTNvojyBtDY8kHq3PaFPuLwojjm+kcWIvGu6JT3pDOQ926uUvTmafb71+Vo8
nVVLvpNqOT6RBJ28Z1cyvm29Az7sKL29lu3rPVLpUrwKlr28gHOcPRSCjD0z4gk+3/DkPZX8Ur31aMI9kfMTu/0Lnz18I1O+
H+iQu0rWKL6kU/+9MxwrvWKtlj3uo/Y9WmgAvmusHj3maG89I9UiPFisBTvYiie8YxnUvVQwET5LgMK9zIgKvT89Nr51T3i+
nmfBvZzHJjzMtdS8REkVvB4GHj0T65S9fUq1PQmtoD1+3S48CR+BPYy7DT06X1k9m1lkPadFWD0zlpg8hWwNviA1773sRGS9
KTCJvbKQlj0ICx4+U5OfvRp5wL1yOPG8fPmJvVY8hj36I709RsClu9BZyr1EXk++W1p1vTxLsD38rb69TctRvQBfGr2YiYO+
EXxDOzdmnrx9NNM9Y4HaPc9ZU7z1xwy8dKHcPJpvJj1qCaa97SKlPG+zHj1LPOO96m5pPoU8yb0clF6+G/kRvk+fFT6ugSC+
f+8ZPXAUvb06S849skHJPRrvSb2B5m29KtqGvaLHlDxEr2Y9/EOuOyfuv7x2GiY+KNE7vYKeAb7oYRW9JL4AvpcBW7xojuU8
u3iDPdyHKzxSUn29q+6yvUHOKb1AAbI9UtD5vMN6Pj0R0hK9lKAFPVAeIb00Sqm8RCsFPjZ0fbxkvTq9fmBwPC1R9j3lTdQ8
YgR5PMOLn7227Lg9uWVdvuLE7b16tfU9GbFzPX0dTD0alAM9Xu3GPILywL3tnUW9NEcFPrFOiD6jKSY9lrtAvXhBuT0MbZ2+
c8yFvcCDrL0Em6473Fq2vVBtA74LCki9hNTRu6AlHz5ujQG9vseSPWHarDz9GIu9jU6CPTp8/r0Isfq9NHtmPbkrRb1TYYM8
+7VHPahitLy59AW+hE4fPh7kSr3ZduA9KBGzvWnnt7tmh649sv0FPvgeML3lbOI8RqWsPeeCCrxTgIE+vBwgvv4W9b3sMfO6
8Zrkun2llr1aGpa9z5zZvGslGT6obaq9Z8gwvUJ8nz4+KQC9CLG/vbhyP73t8zm+RTLfvRl5d7x6h8S97qkbvvNQnTv35eU8
iN/3vI6liryFSBi+/29ZvftOvDzEUza+/SKxPRyNQT56RMm9YUY7vg61iLsDZE6+0Wl3PZtK8j2BvM096ctavayHNj3hbXw+
vZOLvUaBmD0fVIo9y+GpvZ167LxD9hc9GVqoPR3jwz32T1W8hAfwPJcy/DxXgk68tarqPSmrOb5N/UC+kdkFvhAmvrzHvhu9
CMoNPZuvizzptQO+QyPdPeUpQT0P17a9moWpvO6gkDkFIgk+T4ygPadDET53MoG+zFIHPiZ2GL5zJ009DZR0PfUIwzvYxIc9
1xAMvhEnA75Gv3i9Ie28vegmFr6Jzok70+4NvmwKLj28Ahk+utzCPQYraLyeudK7UW2APWuTfT3XLpy+o9svvRH8Nb0LOJG9
ot7cvYY7xD2lOes9khMNvjDYZj517tY8bP8qvRPwAL5+MY0+0Q26O7UsH71RuXi+7I+DvVoiCD4U51u+K6HEPQZYzL2yWfs8
HBhQvfM4ib794PU9K+iwPMl3UD2d5UK9cBAYvsdtGT65Lww9ai7/vfK8gjwZawM9rAwpvudajDuG3r29y+iPumYJljxQ0Gg8
sIwBPhn4R73SNPy9NIr5veuvwTytJZa8V/HivYRmo71fifO8nQkOPb1FRb4exDY9+GW3OpXW6r1y39s9KOzgvDf1Pr3bDU48
kf37PSdc07ySIFu8gBcevl52trzLV668TL74PBLL8b2L+KC9xvUJvRihzb0Q60i90iX9vNcQBT3PJLS9SlhlvFtK6jxgTv09
MbZBvvBhSb3ei6E9x0yWPAEgJr1o3Cg906g/viZc6T0VFCw+1hC0vVVCQj6isTM973UiPmIE1L3ztZW8m7AUvjEL+DxdfF89
ZFR6PW2EtL3ZQ/49ikBvPhZpjr2sFWQ9JSMSviOHLT3opSE+ppdCPXFqcL0XqKc99dx3PvVgFD0415C99ZTSvV03djxrCpA7
A6v9PecEKbu7zq69pEfPPdlqRL4B5So87K0rvqArtT2YY728YPCGusslLT2dWha9md8IPoO6Br1XVwE9rgfUPR2T2DxvxpM9
eL3RvWwpOz4ubaq9EKKSvZKQ8T1hZFs+If+aPVgtwL3MNLQ8qeWmPYuvyb2UGmI9zPuuvcROx7zZC8E9yqjUvdcWUz6zKU69
pacSvls5j70VPF68hY4avRCJRL2cVw6+8Eo3PjhbRL7RtA4+1pW3PRPtlDkKVbc9I/+IvQc1kj3TPJy9Oo9APf0rpD0QCQQ8
lg/uPRlp7b3Y+0q91geRvbnQsz2h0CU+YdMYvViilr1c0KO9IhNSvWPRiztBd7497nCxPaMkiL0LD3c9b7R0PSoXvb0SZpe9
XhkEvgtG0b35wxC8Qa/DvGsIn72yazI8Fy8gPd1moz101s69IcIVvhbTVr5Yuek8mwAtPSZOBr4XdYu8ZXACPs1PmD3y4R69
n42lPBb4hz2cXio+0W8FvhEMzr3dISu+Y+eaPQlM2D2Vhp47WLPfvSXtwD6+Gdg9nMEEPqOEB77Zd0g9ejlhPHpNajxHv9+9
ZyCRPcT3aDzW7I08VQ5NvkafVbwlLB+9gLBlvfayjL4yb+U9F5gJvnp4PT74ECM+e4C5vbCrbD3Cxia89wYJviHf+7xQPgu9
rBepvaQGub2sFJ89rzUlvpvusD1S6ce8cbJFPX9gJ76QKh8+bemMPRvvjr1LD3U90Fo4vnSqJbzGPNM9hHLEvM3SUj2bH7i9
TQKlPAKTlb2WRxw9QWo6vtUvqbzMAr89ah1lOgpmyTzK4qq9skaRPXK/+7zffCo9fcw9vouDbD7RKAu+xFb2u7Ra8bzc5zi9
Z6q1PVIZMD0F/Qg+1hTYPa1WKT5tU5M8lrI8PWfskLwnX3i9klCjPA4IfD3jtqW93zwRPRXqAr6AY0M+CZY+vDF5hT3u6Fa8
0S+BvdL/7bs0lrW93ayQPXnvJL7jdF09wvHePQsxNzxc3K29hmH9PH3JI7v3n0Q+26U8Pc5SBb5tgTy9CqX7PEuINT71Nrk6
v1cTvcWPv70St4q9bZtTPa4GULx5pCk+Ciz3PFEJMj5dy6E8NTRSvuMUj74Tp+i9uH0ivTjMFr3cJ6w9Szoqvh7OQj2SSSs9
SWHtvZzxtT35xLO9ujHDvWlGJb3tKtq8Rd2qu9NScb76xjI9rszJvb43Tzxs8S69pTstvipE7j3wLNg86jXAPfDMIT7g7Ni8
NtDfvUrDZT71jxw9aMMuvUbSbT1WD+U7OKHcPZHolL2xh9U8E9tnPEgss7xonT2+59dovlVGZT2UJs89VG6eu7t0w702+JS9
2cIQPtc3c752mpS9nNnrvHK0Kb5nGR2+vdFWPf6tCb6v1vY9nUnSvfU/ib0yzLk9q5PgupQ5h71rtJg7n4oLPb+5yz3Yi2W9
gNaqvBUxhb0lz2E7fQEnPoIPjT1ci2C8DyoVvmXNfz7OcI89R4JIPoKeCriuVPI9EOBbvvR88TwLdii+mJ7pvF7hSj6JqoW9
65M5vPqI/L1mrLk9HKyMvAZ4v72ARBq9qmz4vWwnL70jiq69zdy+vbwdqL3//1W9F//WvQQ3oLxNyuU9F9R2PTaDjT2BCXk+
gmbLPehT7T1soz2+AmkOPkWBPr3QIh+9gPkjvg8rgr1HZpG8jlRcPXkaHr6utLs9rSYePOZPXb6l4FG82tuQPa3vHT7URgS+
lS8svakJxr1KJ6K8fVXMvWb3XD7omQ2+TKiSPViKh72kUCK9mxUnvksNcz2RcKC8xwRXvpFzDz5dM/69r+L9PU8jwz2ngAG9
49JWvZMXpD1FeYA9CWniPKjEJb0yNVM9aihCvIa5OrwFsKe9Z9QJPt8l/zud6bI8uyhFPuM4Hr03oAu+zNxGvrWS1z2eRVI+
W0dePT4jPr2lZBU9yYvCPKmqA7001hm+KAHiPEGlq7yPywG8e0XSvZE22Lw3BCQ9ltD2PQYjzD314wE+Z5CtPR0yPr7qIfE9
N/xNPjS9+L1xRII9Bg8GvYLn6z3OUR6+x177OyAIpT3hFVI7K2CgvY3DrjuwqcK8zjz+PVCgir0BLUS+dX5iPRr5zr0W2n89
cynRPVwRlL22TaG8xFwnvoO8gT299ZW9sZggPsougjzJGiI+HwjMuyhvGL39MOq9LcCevUAxzb2mmro9Ei3ePR8GkzyyAXG9
JHCXPZjMQr7MTw++7AyUOZqkjjyHIwo+8Z/PvfhCcbxusRM9SqrIPWqPnD4zJ5w8suykPWGdUr2+qlu7vl9KPVvys7yAGh8+
bltQu298Sz3aQTA9rlS1PRIskr0Uuys+6iIHvSo1Cb4BkAm94rkQvgNKMr61oce9JzDaPcAmWjx0G3A9DlgMPfbuG73zxuY9
RjkzPfrURz28pGO9jBxbPRJ+vD1fuE090lzTveUilz0WuZk8kqZVvfa6HT5kRTE+9CuwvUBkZj3xcz09l1sSvhnHh71at9a8
ljQ3Prb+NT47ess9f+cIPRM36T14FxU8NA4oPvmjLz6FLIe8W8OnPYT2Ir0fORU9RuGGvi4per3aXgw8sQZQvqXgTT5DYBm+
QegMvlTX0bxqVSO+u0WqPH3wCz1fXYs8zhCRvuyaB7xvjGi9lvolOz/jET6C79C9EytAvZVnELxdmUe9OEQBPS5yJj1G4c28
Ft41vmD0Nj66x1Q9OMJ4PhSVnr4ryOi9msAovTsqVT0G+N49TuqCvNbgBD5lQoK9AUO2vOAEsL1CAAK+jODjPUEWDz2IpHY9
QQnjvJy7Or3Hnts9kybUvaYO8ryzVb69TGUHvVRaF72GpcQ96Ro+PHaSrr2iSMi7CI45PXKrS76yPs07VeDrPZv86z0yTzC+
RKatvDBr7z0jA408FFzhPfAJGr5g2RU+pUwXvbfK7b3bmoM9P/GcPccQZD3jl6c975RrvbTTOL6glTK9yC++vYtNH760ZHy9
eikEPoaYDD5TcTa+Q37qvWP0Br0AIJe9Zm+ZvUD/kLwd3m+9p0yrPKCNj74NBLm93a9vPVZjxD0DaGc8xcWXvRU3CL5I6r69
hmPzvfgdbL3UYtW8bBjzOpCFJD4MxYe9aMGTPeFSwT0r/gU+2uHPvZOqe73rdC8+wmX5PcOHgr30X3s9wYKUPZfGWLw5+ZS9
uPOQvTT86D36Iik+9Pe/PbFWqL31ikO9PI21vY9kID0f+9+8iEKxvPLvir4/DLg8N+SBPVndcT5gcOe8b6dHPt4E+7z/xvY8
o5d5veoKQ76CKjE+m9ZvPHNfmL3ttts9Iq73vfFBEL2iCSs+ymAZvpZGpzoF3yw9NesHvskqeD3VtAu+OuzGPJ/eDj5H1wy+
BH8FPa7GGr4pfno964/JveWli72nGwg9AAuHvL7ZUbveU/w9iaAePXfF5D1SvIA+E+OjvVd5y73uMVU9Nn1mvi/TpLo/l4G+
MZofPiZjiDzdoRk9nso/PenF2r2Pm0+7mlfovCR33DtTy9w9ilQ7vTauBb2pESa+fDIwPXGZdr0+CpC9L41LPqjBKr3bbmM9
sNg+vREQOL6Vl4I9qXXHu0uGjbvFKgC8QHHvvconXD0ERx4+t4ozvfKOtr3TkJ29+CRwPV/HSL1Shu27ICRRvt+YJ77Bv4M8
6AtsvtJLPD10TDo882CYPDu45T0FPgw9E+xLPVeEk7344Os94MQ3vuC4Jj0GMnu9J1QXvjtJgDyZoSS9pNugvd6m0b30mmg9
ZJgbvoczW7zSPp4+73g4vjEWTT3z+UW+dQe5PQB5PD3lEAG+xXXDPIVIGj2A5Uu92HeePGpJ07wWlTI+WcUGPbWJoz2gUhw9
Nx79vGPx3Lz33BO+UaoGvfH0ojzQGTU+iLU/PpjMBr5GnOs8UCJkvrJR6r2lGQ49pdq3PQq8yj2RORM+jfYqPGC1lDzDpJ4+
x75nvfTFJj07zoC9iBa1O2HRmbzmBcA8QzZjuz8qw7wh1Ju86t+au/qJRb4tozi9iObDup6sub2aNfe9rTG/vH7t/LtQ/NU9
KJxfPIPqz7xPY1a9V0/xvHgoq71inJg9Ew/EPUeSor0xF1E9TkpwPg8E6boWl8Y9ANCdPdMypLxcwNa8aSImvXPLS73IYAe+
/CYRvfk94b3uSnM9NFSSvf3ec73FAxu+4cYvPV8ytT2MGk++331QPSph3robdVE+UOoXPl6zw7srCIK+KYb5venLiz2BMxS+
SkiyvfpJTL4/aEW84N18Pfq09rw1Mp69lbM5PLvFgT2f2Zg8NWbsvZgBwb2umHQ9fDPBvT6n8juf94Q9VArAPSrVdT0tney9
X6uevaNuj71a7RU+F5SmvV4QXL0s+JE9fwOQPvvdHTsIP7W7Zipsvb1AQr59EnU7nbZUPs1jWz2BRAM9Nxc9viH54jv0HAm9
i9BOvqfMXTxb/KW9SshKuzaipjy2iU29OH+qPTUCRr0A7DC91Ku0PfUpiLt/lSG+RYiQvX6I7D1gVYC8knBNvjSfiLwsroM+
Yy3XPRMhRz29ZzA+/tETPp3TLz49N3G9Z5+nvNlREz2mfhC+G5csPnnB0TyzQ4q9Kznrvdat3bzpFKE8oTdjPnbEHb1vNDO+
yjmSvT6X/z3cDQW+BplhvjUq0D1zweO9L1w6vW3S+LwWEd49edStvN6Lx7x34tY9vLoGPkrBP74Upga9a7mDPa0hKD0Si5G9
dktaPQYZyTwpg0c8EVIpPjGCqL3x+De9jgZGPlrRBj7Wdq295JCJPQi65j3qzzw98fVSPhBmM75ZOqs9H/MLPsbiLbuk/Me9
O8kovndQlj2DdEK+AvpBPlhhrz1LJQW+rECHPQVfLr4wsJG9gUXovQ9GxD09sXm8gSLsPHAbFr1IP4a9shKuPHIPOj2UYpK8
pXCvPV8SgzyfqSe7SAmpPDmWnT0iJsE98QAXvZgSSz6ptfg9wCtmvBiFOz5wRx++SjuWvdQBHj2MwZM9hSZrOw/tNT7hTxk8
Nk3vvKMIvru/Maa9AsxZPDQTtjwm+kI9SD8Avlt4mL0azeI8Do1Jvgd5g726j7Y81GO0PfINhjxESH09G6MevlHIn709iiy9
7Y2Su/j9/j1qbEq+moElvWILKL47p6Y9jmocvp8D273q5l++e9RcvftNzT3TyCI+850FPTDbFz5UhB47Nc/DvK8qUb2VX0q+
wvtNPo83K72Povg9QW/vPYCRQT6Giwc+ZS2qvOKGWLsY+xk8rpW6vRQhjr0TFS++14nCvWEArLwUFIQ5GHsbvUb9WTx2ZKo9
PSFWPbiIrDs+GNQ9QHwWvixp3bswkWy8EFn7PUofIz6NdoM9AwEYvHFaSru8mZK9IWdZPWvD1r2vb1w+JlExPj55Aj4pyLu9
91xGvcRhCb6HYWE88KUavfYmDz5ETFU+Xp/JvM1QGD5opyE+nUvWPX7dMD2mstg6W7lvPJZllT2jU/M9v48cvUFzfDyqaN07
kYGiuHxkAb7zbjq9a2LAPbO46D37Xfi94j/yvflhUT4Whia+i3TmPZ34A75pCbG9wLC8vT4bpjxJbte95FWSvTZiF70Kqxm9
u8CyvP6xzD3lbhM+pqxYvfcgoj0i7dU710mnuwLwlL2VrPA9UPzqPaTANTyprvc9VFnnvQq42L3IEkE+f/tUvtDj1DtceRO+
x0e4vQtHd716opY9cCijvaCYpL3bvFE9IqSQPXRbOb2uqZI86TIJPqY36Ly0GMo7CXADvhy7xj0tcpO9h+ScPrF1+r2itqS5
A1VMPOTqwj0oW8e9dVmJvW4PDL5j9DI9hTDNvSTjoL0YImq9OVWIvYqhJT5+4Tm+AkImPe49HT6jbye+r4QEvtG1AT7hgNG9
WnquvVKfJDxWYec8UmEPvsFMKL4sDFc8Ib5OPbVHZz2RsAm6qCMQPlq48T3UwbS8VUc8vQnvh715vWk9jtUKvqGmDD5IL+C9
VIfaPKSlEz6/mAg96aWHvSWTyDzJBGI9UyiSvVNqDT6V7hE++uTAuwscqL0T314+18aHPOB4cz2nEW49RIqSvW7DAr6PX6i9
TocoPZsHFLuYNiW+b778vZK3Fz63leo8Ab24vYoffb2itCm+PkcFvvjVkT5tqE6+8TuevGpKpr0OZ2+9XSGdPelbab2RQC89
MAervTAJ9z0OhwQ9h01vPtVufD0nSs89IMLBvFDStj1Nm+W8pmouPKNdFjyBnaY8ogmnPUbYoj2P7q49L3LCPdCGnbtFSxm+
uMM1Pp6vOj5r5+S9VKZvPYppGT7ELrw9NGkJPj9JAb4EO4m9CoDXvUGmhD1tk4o8CIWWPNs/qLxe56Q9PHeCPfjIFD3OA0w+
JxwAvgpjFz0NK/q9dX3JPWz4vb0eVpk9/fasvcg/sj397dO7Rv3sO+cIvDyHRI08XhScPBdiFT6bxHy9jpVzvg8k0TyO6gi9
c3SgvcRlhb1eViK9duCIPX5ktr3EPBi+rADdOo0dJj2dUYu9nns4vC2Hsj1Sgbo9V9xEvps2cryH2Gs+vG6jPllFGr56sl49
ZKh6PI4/Cr6IJga9UmBXPpWNi7yJMqc9qvG0vcqtC77cMYu+srLTPZ0Z0b1JFuA9EExrPTLgrb0S13S9dw0RPuXE2zz1DRK9
LbnNPMBn3D3oAwM9OKWEPeRPFz3Zy3q8eLFmu7qla77p/Bm+7k1fvU88J74G+2A9xpONvYWACD5Djl09QomKvbvxirxYXsy9
C3gpPjX3MD618YS8jPo6vdR+hD1uepY9vFEbPXG4br4HTIu9WJXKvS44Lz41BVw9L6rnO2OvEbyurvY8/+AAvRZJ373EBII7
WHGuPZWSi73Hj849YnUbvoAysz0hogk+G+KRPYiSGT5c/Di+B7JSPGZlm72h8ci95NUzPWvzd77sC9C9nRTTvR1Ty71q3hs+
ZbZdPf4Itzwv8bA8wWYsvtCt5z25HGg+v2iKvVeHcj2pjZW933CtvJFwwT0kdcK9gcPSvBUui7yO3je9A2syvkqHGT0DhAc+
0Q65vbwJMj6oEIa9wIhhPTmwS77goCc+aiMAPp0fRLw8a5W+zoC6vccAm73dqHo9sISdvBkLrLyf5Z89EtgavquNxL2yf9M6
fEuCvRKhcTuTwe695pH8vXp1xL0V5Xa9/6aRPYMMI73Lc2296IcbPRfinr0BJWu9um9gvrXS3r2U85C9Xwlovvm0srtU6S8+
6G0WPqVERbzq3CY+n5o5vuTaGz2/i+y9N2ibvRy4pz09zBA9noOAvSG36z0z2QO+aDI0PcmQJT2ZZrq9mRXUPJ6JJb7ZmL48
ts8PPhIHcj2MtNq9JcshPivhJz6TMzm+lh+jPVDYwT0YrDa9FhYxvMU0qL3TTD+8WDmRPuw9zbuRWje8WLpfvf6OG756zQG9
fcQCPvG/qj1UIxg87Cp7vTSc2z0cE4M963YOvQ6X9j1vyR08WYPWva4syD2RGQ++ylSoPQepGb13y4a7mJKrvn2BpjxzQGg9
bB0nvkgzhL0101Y82u/rvYIfB7taSE88T0sIvtTFGT0gOZw9P8wyvfHAlD08vw67tyMevdfv5ry/uNs98NdtvrPxjL0j0xE9
6EFpPOeaJz4EfuS92GfBPa8zlj0S0Sy9cckVPkj32bwCeda9UIzPu5n9Tjxkqrw9kH++vSsHAT2HO4C9iXxBPU64ND6d8SO9
lwWhPbbcpT2w+NM9jCHDvXOMhb3ZRDI7LrXOPSI2370S0yI+EAbqO9DSDrsGIPi99M4/PnPQj75DMPe9L8kSvthghj7epFG9
5z1AvsJH8D0aBRo+3urFPcSfgj0VOdw9pAqDPBkmvb0e9uK9UkyGvTHrOD1+jho+L9X4PcwKx702Mhc+RjNmPayIHz1bu4W9
2VBOvorpCb2duSo91+CTPQV3Ej5ARaC7f4aGPXHXKD5Ln2Y9uSeQvTFbAb1rb148xjCbPYeSGT3UOwk+E/cJvoQnOT7oAak9
TjlUPFOH0rpKyMq9bsGIu9GSXT4LOUQ+NsCeO79k7zv4am09nbK9u4K+jTsbKs48hpDwPObggj3QG1a9OgwUvDD1kz3IalA9
DUSQvV2fBL1bqTO+tQP6PMjtHb1qcPA9TXLavcLBAz2zJqE8YPEhPhf70L2/G8m80YEmPITZkj2qY4E80IoXPkf787z+P9Y7
x8PuPOyjnD3jVhA8LXcKPZ2IwT2LEF6+qf2cvdnD4bwEFTM+WGosvT+Lmb1y1As7GTzPvB1j2734IEY9YxpnPgPZ9D1bdSM+
cOlUPgesGDzcRcw8PqLdvUIfhD6m5tm9Z4R4PdRQnD4NJy89X/ZdvRadGr47oBk+hYbtO2xtf7xT+D49m1llPdlE7D3p20a8
/CoXvRKlBj1FSFI+5RebPrTKDb6xZE299JMgvqBW8D0u0IQ9wBBQvjiUCbuBWBq+fQgwPiKi3Twgbg6+HFlIvVL5/TxnqLe9
MhYrPZ7yO7zYe9y94VGqPRj1jL08uR2+KEW0PV1ehL71AI49DSCPPR55Ab1k+im8iokNPakHPz57DKG92dIoPQLcw71835C+
1JxFvsdVRb7XwS89lDeFPDcXLT2Ax4S9fJvbPfihDz7SkIW9NhnFPRDAWr5Cog89RBSdPDASHj2hOey6dPfOPeR4Gj6HQvO9
5Di0vYJQGb3huIE8OWo9vaq3h7wXvHK9OkcoveAntTwniGS9+lCWvG8Fhj0lIAK+rvogPNu6IL4mCry9SqDAPTDaFz3Lz+Y9
G5A5PsJlgz4jQN28gnnDPf17LDy8rmk57QRqO5eRQbxAyR0+zbh5vQU+Dj1ibLK8QEDUvWyOc7q30k897ahYvqQSrTzobSa+
Jb5wPZLYPz6h6/k93qKiPcMP/rwD1SI9qiYAPmO06D1+Aae91TSePVXkvD1ptNM9weXgPRohMb07k1c+8WsCvhQOLj4ET+K9
IwQ2vQxsQb2nloe9hujSvZ2bYz5QDoW9WCf4PVP9KLrZmRU9BT2IPtHNuT1VNxE+vx4Nu+UIHr2WewY9CS3WvabjAz0ws7g9
wNbXvaY5wz2SHQ47YtspvrYHiL2RUDW9peM3vbgxpb2bKew9XceOPv+4nb6VCBQ9XiP+vEzTpbyrR7i93HsNPm9gbT1f+W89
ixqRvZWGCT62j6a8zRSQvXt7AT5zYjE9YNZ0PTtI9Dyq8qw9tX4kvBOEYjxDCsg7nhIKvvDEbrxiLS0+WcjCPFfMgb3H1vQ8
ZxjNPdgkZj2ak+287V/Rvahdhbxemle9Cb6LPdsmPr0jRbI9vI6ZvY2nhL02OqA9XmEovpJYwz38z/E8kK51u0Y5VD20Shy9
1b6NvI3h+zsou0m+4yp8vIwbrr1JoGs9BcV8vmBxZ73nP12+BzwzvvnIG75R1lM92DPqvI6Mub0cTk0+GfXBPUIEfD5H8x2+
Bx1Hv5hTsT5bu1k+Z8RUvuigIL1ePC8/LeuWPQNdhD5AEMM91lTZvliJ8z2DWQC/wLYcP8vBgT0OWva+ZX2/Ph5tkz6AzLM+
BCVjvtGIXL7wwJK+Qfaevtny2Tzv7IK+v+LtvpyXuT2t9AK/yuH+Psc4qDxoPb684dqcPjW/aT8ulAy96bdJP4LTrr6p8YC9
zVbAPmAjEj/Fekm+jOTQvgQbgb6nPa8+zGbavlw9Fz9myQK/BEbUPR5A5z5ZLqO/zU2Vvel3yb6eygU/+3YNP8AvGz7scKQ9
ACADv7SJrD3v89a+opedPsmXtr2dmpU9hkqMv5ySsz6iOyg/bHaAv4rMgD4S1wo/J+iZvpFapL5virE9qaDKvR3Znj4YR3K+
Nqe9Pl8n0b3mkVw8EKLVvAXsAD9jN4G+V8HEvh/cxL5qb/Y+zJJqPyynl73r0xk9h4lWviDzRT8/Mzu+jWNKv1Afuz10Jks8
4k2EPxENIT8Fyyo/i0lRv2ue5L4/3pQ+ienJPbHfKb6Qpau+YO0OPpsDlD3fRNI+qtWPuk85mr7boFQ+Bj7HPvbqmr60XQM9
Yp0oPxJ1BD97i74+AUlUPnVX1rqbS7G9yUMDv2Blj79Cmb4+kzh7v9r4CD5npjE/k6aJPgAUiL2+0TE/yq+CPSB0kb2XAKy+
v5mVPgOirD1XUni+XRqbPi7cGD5McwG+qgK8vWi7Tj+J6Lg6tiBoPgZPRz0HZzy+GvGWvhg6zr5I8yE/u2OgPlMQxb46T4u8
ool2Pq62BT6ZKFS/LYSXvTjryr2g6ym+d2+sPTvpZ7459iA+KqAHPsoWOr8pb+g+yHu6vuhVtL0tx8g+JIfXPhMcoj7DRho/
S3NivsBS2L08S6Y9OY+pPhDloj4edRa/mOrvvjGRM7xU1a++sd+kPstdIL9vZiS+ZBvGPi7vi7/Ho0C+1OcHv+Bc5D5t7hc/
elYBP/8Y8D0TEDW/le5UPgAJBL8TOpE+1X+DPjooQj7BG4m/HUIhPyjR3z6eWYC/UPs8PngUmT7y03C+2JNgvguQoL5kO68+
qotRvuyL+D549Ys+4CiYvksmLb32Ot+9yK9PP7Aw7r5TUhS/56Z4vqjUvD4WQwU/bAN1Pumq1T0bqAk/odD7PuPe5z3vmCy/
zUGqPV6IHz91ZDg/tWSJPg3T0T4UG0+/F02Wvtoqn71t6r49a+jnvSs0Gr/pD5W+fsdMPag+rj6OOCS7pxUhvY8Xlb2ohi0+
IMXSOa0837zvnck9OhMtP6viOj5W9Co+Z+cRvvkFyr0Mjhy//Y+Vv2V2AD/x9TW//AdrvpbR+j4e+qM+FjSJvuWfHT/tSbG+
B4e6vOyHor4QpMO827SCPu+T2b67Sz4+CazEPlbFsb7GtT6+LeBcP/ruQjwKgTQ+xF5mvA1/rr7/Cqe+NYfLvgzAlT7LqKA9
Ydgjv2GemL1QT5o+/Jr4vDSxnb7gmZY+ljb1PCj6kL4F/Ui+8YuSPOPAsLyJZF6+RTAgv8Wu3D4df2G+7b8uvug5jz509yc+
obnwPqcxdT5Zcr89K3mVPiK0oj5T9MI+4Qd1PnRNt74ZXh6+lIXrveRck75v918+lQxHv+eblb43v5E+0AOcv2jL1L2drgu/
iaUjP5NEAD/LAOc7FAImvuPHsb5OS68+zdbwvuPHoj6hMs++NPIZPuSMg78vM/4+CRkDPmkFDr8UF7E+w6uIPtP7PT1SnyG+
ANMEPl0mtz6jf968EFgJP0Ttpj4cb5e9ywVcPpIE+r2WDr8+M3JWvhqbMr8N9Pa9XaqkPh4kGT9A2B6+PsB0PtIm6D3jAz4+
Z8a6PqaKJ7+nQHQ+YN0wPwy4hT5crii+2P7APsjhPL+7gDu+9itwPd1NlL4Ae4y9308Uv5NclL7QAbA9u6yjPWe7Mz571yM+
cysAv8vEkz4gBTU9SQKBviVpcT47yM0+8IiVPnTVmj1SAJa+rBrUPD7y6r4kSpu/pP7APk2xZL/BX5O+8vbDPuOsfz7GYC49
l5CuvjQFI74tIxc9Rm4qPqkmpD6jGQ28z9WAvo7lmz77n4++ASsov/XIxb2oyQ0/vcLyvYp7SD60FTq9Vmn4Poj4x73fdM2+
6y+2Pjr4XD4pQlS/RYOKvWlAPT9/CZg+yrIevqbvlz5bccY+amEAPIbvO70qEsY9K5UnPkRmE75hoQS/+qGbPt7ilr6Ho8+9
aXECP0srkT7u+7I+egIAP/RPWbulp6s+geesPj/dED4ENlA8PPyJvnnHEr4ZZ5o9AyY6vpSGnT164kK/SiO5vgZQiDzGQnW/
5ySwPWk04L7pTBw/y9wWPw0Phz6hUpa+TcXqvnNmCz9xYvy+ClGIPvjDb74Aivw9wEhavwOgHz5WkoS+W4i7vnEOCT0KL8g+
aUXgPcMHJ71q1EA/ak+yPUQeC757B9A+6zIPPuJUDj5N8EA+POuPPmSl5z6am1a9J/fLvpaoHr4yFAO9dVwTP8/me77Hkm8+
MTJwvVi3Wb2Wi5U+Am74vhO0Sz6Y69c+kDLYPrqKfb5RyFA+CUQ3vxzCiD5TwVq9QjWVvYfRM71dBx6/nWwAv7FDCT4sDQs9
Cv24Pm8qIT4RFk6+03QdPshCnT5c8rW9hOkVPm32iD6L620+pQ8SPlKt7L7KmEY9a2Qdv5/0lr8/AUQ9/6Efv7y4Sb44hyI/
NpBBPhy5NT0a7d8+pqhFvZP/t73kYwU+/4qSPQCfQD26UPK+MfMNP8uYDT8gOYu+tw1XvQB7Aj/b+v08C3aZPsv64r6bwiI/
VEu3PSyut76kUd0+g79IPtu55766ByI+iOKfPlpByj34Bkm+kk4MPjeVB74txOw+ZeboOYkMnbpEJFw8QrIPvvDYIL+Gf668
bXzkPGZShj4fjoA+OMmaPsJjBz+VGiE/N3x+vsgXsD4SF+s+oFiVPn45Fj/5PUi+hbQtvp2aK72+n4C+hDHJPmAkFL/0L0G9
yjkFPkHDeb9lDog93m0av+X4ED+lGc4+cglXPdbFkz4x4nW+psYCP+R8Az4nsZq9OU+uvpPxOD5Vb2O/HNWQPRIgAb5eXTi/
Ne+fPu5z3T4y04A+wns/vq2hgj/S5dg7mBlxvXeU1Duek6A+1wAevXFkWbxFkp4+RJ6OPnFf1b1KXsq83iDRvm0Mtj5DF5+8
6FrSPcxIOj5YZzy8Y/9MPt3DZj7vQfK+6Bk3PkSiqT4xdj4/v8QZPnDT9z5xIz+/pXotPmla/7yJ9B8+ewsFPod7wr4COli8
r32ePhiIhz3z+JM+a+jkvXyCgT6kYZw+dA0yPlEiFj4GLok+TbPpPQUjxj00ZcS8pM6Yvh2CnL1psJi+czafv5KGSDzl51S/
5G+vvbEB2z7+qYs+r5Y9vqh64z3KoVo+ZFW6vbtjaz43neI+ycYkPhwVWj2b1vg+bCWfPn3Mjr7j48a+CvkFPlzYlL6P+lA+
fsNzvrsDyT6UPp6+XmAMv61iXL5ij/w8nJu+vmFzz7xeYzE/1AyLPpAj7r2JNb0+luKgPvOLbbxs7FG9i2vNPQeFuD7m3mM9
1HQKv7LayDw6x0S+HjvFPmOclb32sRI+KnJUPvIeTj/66Qs/gOn8PdKugj5mxck+qgSQPramTb6Hh8a+qEmYPj3KuT1AczM/
rqUxv+1l1D4aiM+9NluSv2DTkT2Zowm/IykUP0ZraT68osi+E69uvvRq7r7XmRc/jMEgvvfB4D3rT4W9RvhrvRuEYL+i/gg9
KSK6O/UaU7/sXFI+UiFjPsh/Zz5Og0e+tH8zP0YoUL4ie529DBgHv9Zrsj7TEwq+nG8lvTMekD5naxM9Z0uiPrgzWj7EHPK+
gzYzPziLOj99mIU+lb+TPU/HUr6NrNo9qHWZPsODTb8XEWU+9lr1PjjbJj8aloi8gxP3PhQQQL+W6ZU+3nqVPb5Uij4TeJE+
gtMUv0cZpb62A4w9P4zkvd1aBz+F0nS+dtIsPo5TEz6men++t+yOvsgJDD6WIfo9OrcRPRrcaj27UyY7tVnWPeuJT788O3e/
n41QvgXDGL/o464+duwDP+SBmj6Ppcc9I9UKPkX7kj48nYU+4hIgPmxZGT39P8a9wOCuvgf56D5WD4o+NGDNvaACRL3hDxo+
TILevDos7zzUKUO9nVOtvVlKqr5KIAG/QX4+vzI+DD4P2vm++LhQvlw2Hj/n72c+QpzXvS4OQT5xHnA9fR6Fvb6mEj0FI309
P37qPgaJkT3I3W6/IAcDOlSGFL772Ic+ZEZHvlHNtD6fpJo+51c6P4b+Uz5Y7V8+yTBBPX/M+j7KdRY/mfhyPR1hm76JjCm+
rQolPvgiGD9OZEq/6rPzPvUjhbtX56q/THvHvcYeOb9vgu8+dPb1PveWkr4HvMG++wA9v1LR7D6oeAa/gjGGPUvQHD7mRE6+
KfFnvzrOC75j0Uc+mJEzv6MWAz87gBQ+VKkcPikKSj5FzBM/ehlTvi6KwD4cjdu+nZrHPT4S176ftdU9/+bmvZQ1z7zOR9W+
1pZYvYW+4b4jPf4+mPwdPRIvmT2Ok6W8Dc4UvotHdb7W8QQ+v5wlv1irvz4UG0E/6PgkP8yx2Dz1wrI+kkNAv9v+eb3YUCY9
LDiRvt8Ukrw3XgW/g6A0vXCNDj7+X2Q6WjLbPaJb170MphG/5WCyPJmATz6lDUk+VQuoPnGBXT6MUA29q3/EPBswwT0XbR89
t3QKv9BAm78a2ai+ZJUjv1Iaoz6mGOQ+BiX7Pmzv0b6lc0m7Ke0MPzoyTjs4SIo+Hy2PPr3NH74NQoa98RyKPudm3T4aiS8+
3NqmvcjYGz9f4as+JXxSPnDfkD1GBr69xg1tvuC4vr4PmE6/K1nHvcekkL7V0Gy+KvLdPfL1HD5i1K49ZSKGPNKHrz4wTJs+
WaNBvCqAsDzkXCE/3aNlPorYM7+AIoW7Y1ikPU3AGb3jQUO8tVarPpLSHD/ZVzY/cj3GPRSHwD4Km7I+Jx7mPvci8bv9kE++
is/TO/z76ryDSNM+TjA0Pr2xI79wRww+B4uDvMtWhb8c0wU+2ym+vt2MRz9oJA0/RLmlvjVo871JYmq/rZH3PkQXYb73dHA+
0aEUP0EZEjuWTlW/OQWaPk29jj73xCS/9DQgPuxXMD52Vqy964msu3L/0T5Jk4a+N7+qPpdVkb5YFNA9HbEmvuX4mT1ADRu/
jnWrvYuzkzzexTe+XfwNv/OrSj+q7Jg+bQw1vjb4Iz4hJi6+WneePinEcj4mSUe/82cnPiXAvT7Vwjs/OwVqPJq+CD/yj36/
hHRGvXP5yj24kC++SEnKvT16C798grg61WThPZgpPT48gj0+SyuMvuoOv70wmLu+OxI9Pjvk1j5+UGo+ftJhPriDLr0kXFG+
UbRSPnE15z2MOju/Q96Sv5hnkr31TAi/UdZcPonW6j7PyQ4+B3J6PudwmjpFJIA+Qeb/PUg0hj6fipg+mBSaPKawAD0XO7s+
6R/ZPrmezb4v0nG9G/8oPzLiID7kP2k+aWK9PWahSD66+pW940/BvomfUb7O+WK+qKMFv4C3Q70jJL8+DX4OPizCHb3Og+E+
OTM0PrjaPr3ozuu9GdS9PINsCj8rTw4+5un8vmeFmT2OPKG95F4ivgQQEL88/Uc+9M32Po/joT4NQOa9VsfdPqxM9z6ck8E+
B2iyPhhGNL65xVC9pJOCPaZdaj4HEjC+cAopv6QZeb4Nsgu90h2Iv/aPBj5++g+/8+QNP+0Omz4YIDS+9/DCvuhPO781jgw/
X8q5voPCHT5g06w+ECQaPm9FWr9A8og9co3XPR0uAL/X92U+m3SVval8vbyvkcg+pGDMOl+mUz7f9s8+OzajvO26tj5Zhgq9
6qfivd44Ab9DUne+FVeavtoQKD2nH/2+ZqEoP27bKj5I8bo+bfsxPniDN779HnY9qDwHPlI+Or+1R1g+3TUDP/ruCT8rDHo8
VLhuvG4eO79dPIw9sPBvPmYYhT5rBsW+3owCv3/RcL7pRNg9JJxcPvtszj5gQi48AiLrvlZAmr76eA++h+FpPsShRT6H16k+
jo7TPQXE672TVgO/t2KbPa8OQ7/WcG6/h4XbPi5xzb7m02I+ilUTP8/K2r3nBkY+gYCFPtRBCT7vwTU+ea7ePoS34D50muS9
GMtIPi3lVz4Ryso+pZDLvs2yAr4uCpE+3XG8vdSwgr2ixB4+0Ui9PjawHb/MDv2+GmUIPriz771f3ge/R9RvPmzqmL0ohD89
A2FZPqiGHD8XbW89PzRnvsJc4L3D/AW+HCABPxc3ljyckzK/ligCPqIAAj0FYaq+vCt0vk5p571uDgQ/x3vcPDs+xL6a4do+
fnGxPvXS2z1xl5o+iuC/Ps9Ep7sQ6Dc+VYwFvQ0np77cL2e/aGE/PqA41j1uiLK/FHyYPQ9f3b7QH6w+LuLKPS4VUb513OK+
efz7vg3OnD6aHCC/fBUZvgUSoDxxyzU+g3xcv7QwdL49k2g85NZ+v9BvAb6qhhA++xxRvb/FbD5NTsI+7vLaPpXIHj6aIPM9
Bp2VPqA6Jb6zSoY+CQr9vjsmpb7fmZq+fQALvlFnlT0wU5w+CUmfPr8Skz61qZc+UeaIPkGJoj7SUoI+0hETv9k/mj5jJLM+
oCoAPwpzfT1z1xE+97lXv0rohz4J6Hk+BGfXPg1ntL5VdFW/z+NAPsvIcTzLZ/k9EDwRP4Q2x7x7E0K+DGrKvvj9kz5DsKE8
7pdVPgdjmz7tzss9ke31PfFXGr7nnlc99B5Jv1Blsr+kUqE+g/bivosVIb4zpgE/0Lg8vveY3D4fbxw9tpbZvnhLMD4VA/0+
5a7kPq+2wD6ztzM+rczWPp8uOz15R0C/1U+Dvpd7+D4embc9rMMUPv47yj3GScs+FdpUPuHaxb64aBg/pN28vdRsmL5sUdI+
lK+rPExSxryz52w+YPxAP3OhsD7IcfM9wapivSVmY70pO/Q+oQxUPtVcWL89ACw/+ihkvscwkb3OnR49dZKdPs+ASz7d0dS9
ynfvvnnVKT43RoQ+HDE7PrQQRz7l7rI+QiyDvjTh/b1aKTK+9Q1WPs+DSL9ciYg+fF6cPsb0jL/WCQq9Kqokv5XwRz6nSd48
4tVOO0Xdi75BAze/mFCCPueW2L4P5NG9COuUvk8tVT7Z4Am/+iqqvebf+rycjIC/WACrvQW0tT6BNie8Ek6UvWmshj4cndU+
NTfDvuf+Fb3SlDQ9DDQ5PKhSSz2KgD+//ig4v/xjkb7BP7M9TKwPP9ybk72WtaM+UFbcPvjcqj3P27e9j+HNPmmJ5z5IRiy/
NEj/PQTunz7MaCo/TCcoPjzvsL4BTii/4+kiPvme5z0CHPA++DyXvssFJr/HsbQ+vMCNPRu2gT4z9L4+DJ5fPiqk6b5C96K+
4oFSPrfAtz7kY/E+B2ubPnRufT5hlyc/2W92uytKIL6F7RS/MA+Iv1Do0j2upM2+Z+6gveNO2z4r4BG/oQ0TvAmzZrz+7g6/
HjTMPvDsnz4TH4E+Lo6ZvW3lmz43Jbg+kKqmPrYiaL99ztY9QFgLP4lp5D5P9o8+tNaDPOUHNz6gOpe+BB3hvvMqJz/4f5S+
2JaUvl3Rzj445hU+YnxJvUMYgj59Ad0+qgmUPcgdDL6e/9a99pU7PcPR5z7vlH0+n0BCvz7/4j7gHvM9R/VMPhLhaj4u8Qo/
NVW0Pop/jT0A5CY7uL7Uvt8Tbz4LbVQ+wjxXPndLVT5eKqu8dpw9vvGEmj37fMk+h9sMv3MTtD5lNbM+z69rv6kG+jyK8CC/
e7skP1Y/eT3pVp28jnbZPIX1HL+IZrY+3QfevcAn0T6t+3G+s2mbPn3TDr8FmFO+ZGedPAK3Ob9qWlO/z/N5PnbK2L3Hn5O+
Wr8gPrkzzj1MUCi/fP6Fvpn2kD1aGHa9G4M6vvvynb40qAa/1qkRvn4Bg76ilEI/uiTKPbjhYj4r/AY82U6BvaJNzD0ox4M+
f55fPjZqJb+ZLv+8kwcpP1OV1D5iQTc+xI8gPBAOB78Eu7O9EOlFPoPZEz8qf5W+rDD8vn4/qD5gwzw/gC06PskUKD/yUaQ+
TBi9PajSbbsS2Rk+mMj5PtkjMT98kNg+xcqUPm99LT9ZFlu+hecXvUkeUb9kEDO/ZE44vnDBOb+pBiK+croEP+mZ672Z7L09
U6sMvbuznjzA+J4+4W4SP6BnAD857U69RP78PmAYED/a2Qs+yLMVv5gOyL3NeWI/PDgRPxJCmz7DkxW+7gkFvn+/q71CPGy+
hH7IPpnPYD4fxxS/CPUmvQIBgz3n31c+qGklPnb4Mz64w3y+nr3aPTh6lD6wrY8+kYINP4dhPD47bSi/4N0IP+GOlb0nbzw+
xspwPmfThT+7hvs+2TWPvbYFAL/3hge/eT5ePuPtWT6Ki0U+9AW0vib0Zb7x/KW9t6QHPvbaiT5AVGS/GI+tPh884j5OQIm/
/SQ5PM/b2b7nfbU+6AKAvljp9jwm0Ww+9Xs2vy/YDz8ry+y+l/KjPuazgb4v2hU/03pcv+TG6T2nT548QYlJvyrKQr94HD4+
zvuBvrtbjL3KVYq8lDi1PjQ82b6ySYe9ROqhvgAE3j5Pdxi/au2/vsjLKb+tcta+EGquvqBt3T6bjss+ZxclP9q20z6oCIK9
kkRzPhC6CT8s/yI+fMZCv1V7tb1qiKA+F9H7Pske2T4tHvI9rGkov5NFwT2f3Si+WyyavXsui75G6jK/sjcYP/PxTz+fQCE9
eiMeP2rf4T4eiuc+XBE4PbxTIb5UbSA/O9FJP0n3Ej8dkkI8Eaw0PsXvNzysRoU+eNIIvy6phL8tCqK9tU1Lv7INPz663SA/
p2cyPrwAD7++q72+OIGPPrHLCT5p22Q+OifQPgG29Twl7a4+UagPP1yWrT6Fvze+fYOUvYds/T54UKO9MsjwPVSEJ74AAES+
eaQMv7vkrr6/XCQ/GP0dvj/1I75MMGc96jksvlQPST5fXWM+QjONPrpDBz31A5q+PbkqPjK//T7gSro+zD2EPpqExL5v6es+
3D4MPl0Fqz7zHzk+tjF7P45Wuz5kehE+4+LCvrehVL7aIgU/SPijPXFUMb5asRm/2Ai4vuP2er7FZOA9T0vsPj0NGL+KVAe9
OzjJPl2yjb9MrM49FSRGv6exvz7uCCw+m0qPPdAkuz7KPA6/SGsxP8AWzr7mNDs+Qi7yO1xW2z7xhWy/5kQgPkDV2b0xT3a/
GI7rvgslmD72+x2+nIULPZwZtL1rydM9pCMzPfm2i76rxrm8TRwEP3G20L7sOGu+Smz0vpB3Cb78q3g912X8PSh+Nz6p9CY9
387GPl3Ix7yeRBg/3KKCPnXrFD+2oPi+vm4pPTNR6D6BPnc+TpTYPtz2sjy0uxS/NQgNPnLv8TsRlq6+vrWFvtilBL/Nh94+
JziQPkoYrDwe1QY/b71UPnXbOT/QyN09TvppvS5FrD5jijA/g3O9PiwgkT5D8pu+6QcYPiGyeD4fHya/IsyNvwCrGj4C6yC/
SgCgvC+bFD+LZ6o+X8cbvybbrb77+Sk+grT9PHgWjz4VTQM//E/kPHNS0z5a8Ow+3y6rPpCMb75lfdK9SPqLPiHu1708wzm8
mWMMvXDRLr5IIai+CYOXvh6iGT9TxOu9SkEzvk9ZD76cJMC+9h18PjPuvTygQF09C/6AvXaVq77DruG979zhPgD7pD71rAg+
WtMnvyZICj8dQFa+otePPRDGrb13R0E/Q9duP0mxgz0trtC+NbyPPtzDCT850c48ET1hPaOthr7KU9G+KjGLvp2zcD7yQXo+
DqNLvz9Px72beIW9aPqFv0dAs7z9wjK/AWASPtKAJTxo/wI/gNqMPusYJr8iPwo/IjTBvmkPZ74SV188nPmdPi5/Wb/PzQi9
cje7uiIohr/B95s+pkofPhApfD5Veqo+5UdbPj2tpj7Qhcw+9Rm8vsAdK77P0lE+4j1yvlgiBT3MVbC+fm1nvnonGz5zrOK+
dyIMPyl5yj5ggHA+5LRTPnSQFz+DcYg+W7EPPzVhFr/cqrU9RmbwPu/75z7aq+U9M72SPZyhEb9+c6o+WcE3viX5Gb9k7mu9
QAgHv2rV5D7s9b48I5CNvemYAT+w1Xm+gqCHPu38Hj6DFpc99M+hPDZTDz/R5I097+aDPj1I6b53ylS+NdRbPle54r6X2Hu/
N66sO8ugK78I2wk+8PoCP1xMhz59Z3K7UDL7vaE50r1P3wK+o/LAPUytoD43Gri9w9tKPifqAT8xsfG9AH6pvgNYMz4UGhk+
rXnnvkiyBz7Heho+RhysvRKCRL1qwEm+xH6fPk72672svuy+N4kjPnbvDD4UGYw9D5TAvNb+oj7qa8Y+e7KDvofaBz2ZxA0+
MJiePkvUJj4xrDm/F/qFPt5Vlr46AK48xZw8Puf2RT9pTjM/Q7DpPY2txL4Rlro+PMT4PvwDpb3mdee9cKQxPmkDcr4655S+
STVnPjS0jj0m70+/zeZZvhI2/j1VE4u/DfdovacsB7/eZkm+3xZmPAoCxjwgZBQ+dFQKv8Bb1T67mae+YVY0PsDRhj3nNJ8+
8S1VvxSvED/WRRC8dBtpv/umPD534hM+gsBuPgRsCD4Kqq8+4ATpPsIpZbz4YVm+R2IRv4kFuz6tecu9Vj2NvbOmX76M0VG9
LeHjvMM3Kb7wQfo+TU6WPvOMpj4iBb89YMvzPqf2+D50sgU+3JbFvslsiT4GKh4/s/kLP0rlTr2NbZs+/swvv8W/ij72PNa9
eP1Uvkhberz12Mi+Vko+Ptbhor7DNgc+tyMjPytBij3/n+O9r1ZhvWd23r3lYkK+J5aVPrTrn73NNaY+3B6qvt+HJD7Xjvg+
WhN2vjkqj79ta6I9nQzVvk/xxL7QkZg+TcOTPlyuWD7FTIm+GRBJvgU0ob6hDYE+LKAHP16cYD18ZJU8uyDRPUFQWL01M6a+
FrFdPozcSb5jlXe+DENlPreYizzhkOi9Sg5hvcsK972a8hk+i9pDvqXY/b7lPnK9JM7SvjTVTr4UXBm8+WkxPx7KVT7ZTpQ+
TGBEPkU6TT6m7vI9WBB8vQcIQb+XlEM/T8LTPKaiOz2Fw4M+H+sPPwFOzT4U+mQ94A25vn+xoD5hd6M+XoUHPquOFT5Pv0A8
Y46nvdMhMT5WrKg+IvRTPsUVar8wh1C+0kpBvr+RiL+WKha+o48ev0IGDb83lY2+JXOZPStAHD/s8Ne+BpIVP26sv76jVAA/
v7AmPqFqxz7ynnK/4kh/vtf5jz18zr6+v37EPhhp4L5u0SI+UHFQPX/3qD7BLXE/B7uEPe6Aur5rnc47suIiviyuGD+YUCC9
frY9PtVgk74c0Yo+42euvtir2T58GL8+mTCuPUV5yLv7nZE+YuCAvdIh8z2s4Lm+gwBWPvt82Ty5Yew+ojQMvv/F5T6n/Bu/
pQ2RPmQc4rxrLxQ+4br2PBEw+r4TEs4+JxnmvaRkWj5fyhk/J9ixPuchKr+1Rfk8pmfTvjq4377+pcw+3kMxvt6FhD3SIbq9
eic5PqVMBj/i1U2/rKN8v+kAoT5wzS+/9+y5vEE2Lz+OLzw+a5g0v3O8cD65VQY74i6hvcy8zT7Pu8Y+ETQlvmsDwT7/fCw+
VMJPujHJbb0mS5w+Q92Tvj1WCz7OTWM+034hvhK1Ir5OTde+Uk8qvecIpD4KUOG+h+KHvlCnV772plI+PGouvkfzQz6B3+M+
ckoivhxyyz51PZI+6Tx7Ph1S1D2PlRi+8EUyvw5mID9fh6G+FeDlPfoSXT5JY6s+qXGsPk5pez4Aic++ZuF3Ptnm4TzBsTM+
HI+9vagzzry9djK9nfk0P2H7pT5NFgc9IzdJvzI22D3zpHC9aQqVv6dfjr22aNi+17aLvrQ2iD6HWgY/czCcPpmk/76jBqA+
zwjOvtTFpD6TycK9BlftPhSwYL9mSOo+HjMQOqB9976r5iI9zYkAv8QPoj6qKYK9OOBnvjAYRz/BeqA+ohGbPD5gLT4cfw6+
dlH7PkXPPT3OH7c+I6i/vlqR+j0pcbG9JlyyPi1klz5L7b0+L0EyvPzi/L0mRYg9xN9JPX1Xzr7QxFo+NQwkP+/dDD+k5Yq9
H3eoPhH/Vr8NZ7G5ZC52vhtWcr7+8S0+lNApv5xChD52R0y+WuBHPvzmXT9C/gu+JPDvvjKonr5Lx4S9CYmGvcqsAD/azQi/
iuESvvk0CT6/tj68POr9PhvAPb/mo4S/3dVPPGdpNb/zWbK+TvjzPqtLHbzecs49KcBTvdUEvz68BwW/dukIP59KsD5sTwe+
RsEkPqqCCr5UQc89xEynPhjA3j7FxEC+LWnGPNbO1D2O5wO+bIyQvnhcCb/Q+5u9J4gCP0dlZr0vY7m+LZL+vtFbOD3KkAu+
11s4PjCuFT/UZ6y+XFkTP7JxwD6ZUbs9W1kCvh6rej25OUW/EkYSP7N3vL761s09SHKaPopWoDyhcz4//quaPsbh5L64NOA8
Wb5CvaWtYz4htN8+zi1UvHcyi74VjyA/+iuFPp6X8TxG2la/SH8PPRAKuj1VQJ2/IdW7PQszyL6Ii82+oZehPWNi4j4dTs0+
8mswvzHmyz7qLUu+Bk3lvXav4zngchc/VjMavxZVhD7VWqo95EwVv2RcAz6kkza/ukKXPnKIKL7BfbC+lqCNP8vy8r3FlIw+
QA/4Pk4Gjb5OyQY/smmpPokFAj/Eqq6+dPJiPox0X77hTl4+KcamPrqDw75Ztpy9efCXPt5cLj8lJ4I+YR0bv/Z7KT5vo8g+
oLPIPXhlMb6rvtq9K0VMv12fnT23/mu+XvwqvtCRrT4cKQy/+JcHPyFEVD0lYAa8YGtaP6DoIL5Fxwy/CD7GPN6Fqj4mjT6+
yf0IPx295L4H4C8+tQgVPaU62D6cn44+0jENvzGit781Rlc+q4cUv4/q7ToDY9M+m0sAvO8ylj4gFdy9+foGP5RQmT4MjiI/
pWyyPmtNAr53Kk4963uvPeuJlz2smm+8LioKP4nmWrzerRs94K41PhbCaT2T8zC+60//vGPpPr5XcLE+4qSDvkjRzb46DDi+
ls7qPV0JCj6axIU9fdC4PsJ5HL8GXP4+TykSPtyAwD6uKg+8p2zXPsaQVr+6ON4+wRWOvKZeyD2OU/Q9BSmUvckDtT62Nq0+
sC29vrpLcLsHhYk92PMkPnH3MD++kEC+A1OtvqxGhj41n6I+ofmQPqp3Yb9AESW+ReGovpR4i7/zTjU8OCIyv8EZz75dcSQ+
MkYYPy2a3z4QYoe+QolJP99xir5eueO+WQGSPnlY2z7FMWW/uSAJPuUV5bykxae+F9gBPsTZlb6/lvc+hLagPabWXL4GYCI/
NDvRPff7IT7PTgs/ZMpqvauzAz8q8Zg+Nzk2P7ct+b4fTxk+5vG1vm67dT4MM7c+UlINP10YtbzTjQy8u/j0PqKzjz2/rTy/
f/UoPiKSqz7JeKM+SUXROm70Er604i2/77UzPnZeDL5qBDi+FGcLPtfMwL4YOKg+hXTQPiqSCr6HxyQ//InaPNWwWL2zMSy+
7ZcyPlrw17yCoP8+fptIvogRPL2D6E4+CToiPr8yET53U2S/NPeevz2l977+GQ+/9MRxvbyLPz8iJdY9t6eIvqO18T7fj/U+
CWs+PyDRsD6w21y+4giGvv7Rcb7aWa8+TpK4vW6Ymj27Pgg/zWjBPvLmrz69pO8++u3iPF3U9Lxoa6u+Vm+rvlkVEz/1ciq8
hUzLvuJ8275yOCo+cW2WO07sJj1K0dM94x2svmycmD574AG9MZyKvgyFw7zdmXM+X/gVv/osAj+rBwi+KvDnvIearz0gXOG8
jhUWPykf9D5BNrm+TVWcPQYhMD4+kaw+dXLpPh0Y5r6vnAM+evAbProBWT6dQ8k9h6wcv2vvr75l+Kg+t8uPv8c7NL6RBxS/
1AzZvpe17bz4Ag8/EFnmPqvJv70ybb8+pPqJvteMEr4dYPk9NoctP6RdQb8ZXsw+BBu7vUi+K78o8bE8HwCSPuab9TyJaPm6
8s5TPkKpcT7qBZQ97d8HPkJRMz6CK50+6801Po4y9T5ucBM/C3HHvh4Rnz6QiVC9pUiDPqPVsD5ntdu9GfcGvqc6vb5YgOA+
Skw9vIZQI7/BGhw+mKf1PjAU6z4u4jK9+ig1vu3LOr+YISA8o68PPopP5b0lFjo+aO3KvgCujz595QK88w+7vQA2Aj84fAA9
/7JvPg18Z772sfw9urGIPnmWnj5F1bi9r1J0vdp5ZT7BQW4+8rf7vW1QRr/GRZC/miuKvU7vNb9jgaU9x2b+Pi+VCD7OCXU+
hDD8vICkJT58oDk/9C4QPx3FBj6e+uC+AMsBvt7Glz7yb1I9lpojO2Oz0j7DPe0+N2ZMPhsVAT99ANa9SZd6vdp2Krzwg26+
2KXUPtPYQL4wPx+/gWs8vd7RPL5v0TI+UaM9PnaEVzpAw5M99aVNvtT47zxypOM9TRHjva2jSz5i3DC//6S7PmqgwD2WPAO+
3EhTPkeWxj5IH+A+kkusPkzVyj7XKjy+nxh6PmzC0D5gnLM+gBgcv9iADb83f2O+bbhiOyuYkrz2t9u+q49zPoxOFT06jYK/
R79kvuPvJb9j6JG9pPtxPt3ZFz+Wpb8+ZiYzvc7Kyj5DrMS+Krz4vS0O8D3YRvg+qrVZv3M67Dzcc4G9fYtLv4dtpz1JKC8/
3xeivrNMkL7TjKg+xlVuPFCOgD7CQWk9nTtAvUPt2j4/wLg90zpQPiwAAT9dox6+jklNPdmCNr58QFA+VXfpPkCBl75+Fwq+
BhfpvrDecz6/f5c+n+03v1OkiD6MJ6o+okf1PtIeyL0GnBI+IphZv3/LCr7YsIw+BTaRPWNbnbsAlke/EdS/Pi45pb1d2069
oIV8OKYTZL4ZgAc/nzbUvTwCzb3Tx3o+jNEYPkBfQ72UkdK9WG9MviS4sT5Fvlu+y1WLv4jjoL9IKta9exsnv/4ZmD5oiQA/
1cOXPhF94L7wmOM+xBarvs7g3D7scs0+XQCyPjR3ZL0C6Nk9E1h2PnJqP717EKs9FwaOvl3ezz7B/X0+tRzuPmw0fzvNdm69
kZw8vj6RpL53lTI/LhbYOutIq75tcj8+FcsaP/hfoT6iiSa+T8ewPCngBj/A2Ry+R4ETPiHIUT4bhrS+30ZlPpzzJb9RBbM9
o+mNvo8kR77wfzy8eyAkP94I9j7sapQ+N2vbvrX84rukitM+EybvPhYE+jlDMjq+vv2FvkNx4L1cbCe+Ma2WObXTO7/MG9y9
Rv6KvTZneb+0Jlq9ndsBv74vPD6gOzI+vRIyvevgaz4+fsO+w8oYP98kW76JgIC9EilqvS3ElT5e22C/QSIDPzbwJD5FcA2/
RnRwPtMB7D7wkhG8ITKEvtsnyr3zfdS9VguKPYIlp76Jcxa72TbKPhx/TD4qeKk+4CXFPlYttr4/63284QYmvriJKz4LEX4+
/MqNPqwerL0Vzsg+xUEmPqIEvj5fXia/KmpYPoT8Az9mAQA/aja9Pu6z7z6xOSy/ZkQMPX77PD6dMxC+nh2IOYSqGr+joZU+
scqPPro4nj3h/Dk9LfXSPsyUtj5U6TO+xISNPUHthz7cYQc9jqqgPGuaAb2qNt292Fz/PcBfEL7pxCW/Rp6CvxPTND2vm0u/
jR7YPRXGCz81h8k+qe8bvpJS6j7fLCG+GckfviZV7D6XWgQ95IdwviJ9f746pmI+QuMRvi6vxz3rrDg9FVfNPowvoDwwrpk+
30BJvaET4r1Qkdm9it6QvkqmCD9gnzq+QrvovsmfOT4L4kM+RV4gPncwwb5v2l++vCH+veK3q77p7to9afqOPprR0Tve32U+
Km1Jv+Rnlz6w7O29CSz9vb2ijj4BQ2E/6APYPhm31z70+PS9kLL2PdnFjz4z1ws/76m1Pk0Jpb6bAwu+svu7PS95tr6HFoA+
AowEvxAOwD5lz44+H9CXv/Fy9bwkD/O+OifqPqmKzj6md0M/KrqZPo1CBb/PoLA+UuvnvrsVZD6IZkm89+dLPhJseb9wqgU/
6yFSPl0jTr+dGam+mI/RPkIJHL5W++29caBivXVOEL6u7te+rwPsvQ5QGz7x7gE/C8gCPi+RCz7GF9g+Yb/dvQNH3zwyhoy+
5+WfPksR/z78vqu+iORTvPYPjb2hFBE/xYPOPYD5Ob/FLuk9A0vHPpnZCz9rKSY//i6cPnl3Ob8+aCE+y5MTPjyyez0JfNS9
jCrzviPRyTtx2aI+jMpnPq60wLwvUZK+qCGOPhOFG73O/sy9Tl8LPuQsxz5+oRs/S3awPeI2YD6BIYM+uYYCPCcCD79x+XW/
c3STPRFzgr9I6MA+E1IDP3/9bT7sghE+ZQ2QPViix70s+Te+T0d1PgpvzD4YJNu+3jvKPuEX/j7XJr8+10yHPgcXwz2EAgo+
yJDePd4tYj4F2Ds+c5bdPQ/hXr6jx2s9NjbwPUN/cj07LOu+8LkMP2H36D1rsDQ9CdMNPkGsgD0ZDCE9rtyEO+WFFD1k+NG9
82asPrilmj7xfq++A1MdP0fNpD2vm/c83vmevWHvCz9N/RO+xBWRPn+p9DxFZgU+JkS8PtolgLunv4c9DaVCvl07M74f3BU/
ku5GvgArgz7goAi/evLUPdihED955Ha/o+iQvOfM876h4WI+EhysPgMSY7yABqE+klWDvppeCT93POk85D1dvupkC74A8uU+
T1xNv5TaND0hqgY/qSWlvhY5Bj5D81c+2NWUPkaWET0LFbq7M4XEPldI5r1DpRo+skOwvZuJI75Ofrs+psoKPlxJa77Fioq8
zyJyvFUVj749yak+ihAAvqH0yb39zsU7RZ+bva/7Xb6GEeg9Dp0av04lzrweqgU/AI8IPTqftT39nYy+ou7/vjN8eb0NX1o+
R2WtvnrNxT0G/D2+pkasPgiEQD7+9+k9lCArP/gxXL4+WoS9HxAOPzVD4j6DIEw+6fcbvjgkkr4n+2Q+MjklPj1hpz7+tQs+
kjcYv1YJRL8Lc108l0UFv9V1rT7T4xo+PUhBPmM5sbv/DdU9qYtUPkaFDT8dNIk+quHPPssXzLyRBVI+LGorPpcHHj7//wA9
zwEjPrE3hL0fNgw+Bej4PVq2w7xyl3Q9LSIXv5nbjr0/An69VvLWPr8L5r4sH50+FjuOPoHJtz3Z1zI+7u5dPnl+K75NGQC+
Vhl2PkCdCr4OlVs+YjwxPgGaHr/UFCY/PSoEPk9WRr1Q2OC8WjG0PtB5qz5nXcE+OcKQu8IFdjxi9Zo+y5XEvPo1rT7zqyY8
5h4Lvjvc8T3jhIy9tccDvT7CRL/n6gi+J4TxPiZwdL9SACi9JjkJv2nalD6A3Oc+cCmbPufYST9Y5t++llsSP/D7Az7pF4Y+
dRqEvtBnCj/rhk2/ryR9PnR74z4uLT6+xkuKPd03Oz4iIB09tlXOPmGboD7d4pw+2h0SvxWXiD4DNf68F716PtO/3r2zJjG+
w/40PXwdyb69Brm99qf6PCG7yT6vjI++SOoZPryogj2iRkA+cQqyvnMqFz5wuhe/0dpgPCkmPj+pKRE+PMAAPoKYpj267hq/
oPmXPa9GeT2cQhU9HWYkvi4cyb6VCbs+QiMLP4O/pj0J4PI+ysQ2vjtpd7vLQzo/5uj5PnoK2r18rYs8NWZZPhD8/D5yZGc+
o0CZPrcOlT0eRDy/XaqJv8O9XLzuyJq+QKCaPBHNyjyWscg82tPnPVjvgD5yIK0+LEgvPjf2Lj5Aqm0+0UBVPoSpjj77PDI+
USpFvv5CXDzP6ug+9yNcvZ5LHj5AZMA94finPR6Imj3lE3q+pPufvdR0Sz6fN+g+AQaovhFSrT7bao49G2rSve5ChLzl8Iw+
oE66Pilz/z2+wBG7A6BwPu3iMD7xtli+5W9lv5Osqj6tY3W9orXIPScz/z3aZkA+8aciPmD23j7mWjU+3H5lPpH2Jj5ll0Q+
E/U7Pkv4n74UFYm+jvPwPQSSvL7t8PE8F6RAvz5BwjxolSw+MeuLv5qfUb2Tyg+/dfjYPhm4Fj4Mk9Y+osbYPv0g/L6sHrU+
iFc5vjkG3T0N/aG84NGvPuKJe794VYC+PPj+PrevBL8nrFw8En2ZPq3t2j0P/hA+adj0PgmZjj5nnia+WtgNP45arb0VbcM+
XO1JPRuUlD50K8i98T2xvui/CD1Y3Qe+XTDsPUoWAL4hz289L7vSvMpyaz6I8fS9rsMUPnajLb9mzzk+DRf3Pj1Rgz1UsDo+
UQsEviPCF79vekQ7EBnlPSbhRj1reOg7lzMTv3pz6D5Ntrk84L09PtshDD9FsgC9B6uVPv4yKz/cau0+hmOUPlaitj0MEmQ+
i8WIPppMMD6IQlw9b54jPnF8Pr/zLnK/jOJnPai+SL4sLba95/BHPlPMSj63aku9BJcEvfyioj6KuoA+vdA9PgXG3j5e5Yk9
OT1tPn5uJD7K2pu9EZU9PkqNhz1omNs9QVUEPpymJz5knhG+rsIIP5CQlr1ZUcq8bltxPirGGj8qZIy+wdG7PQ/D1jsjsIK9
i9WCPhVVtz0EOo8+UxFOPr4uMD3Pyj4+RmSsPafKML6VgD2/2l7qPv56GL5W0rA9m6WgvWPbRD9qVow+OhC2PhrEEL448aM+
pCIfPp+g1DsqxTY+GU3OvWehp764xhI/+pWpvsFlaT713oa+hmGNPO2Lh7sQdWe/pDqIvcH/374Xe4o9XXslvNg6kz2er7k+
/BmfvlkByD4BHOE9DLaaPNKl0D2e+Kg+cl5Qv0uI6z1+C9Q+NdcMvx2qBj7+BrO8al3xPb7GET7GvKo9AzfEPetO/r497FW9
/W0nPWq+Rz5OT1Y+Z/acPpWjKL4s21i+yeZMPrGqhz0C8o68yy1wPjmO+zzMfxK9O8TePqo2DT6CaEc+L6ukvh6mjz6fv4M+
7tPMPqjjYj7EEzI+U5clvzBpPbxFDM49vaOnPmbleT26rvK+g1uTPmdAZj29X789bJatPp9yp71/OeO+AtJYPx7Lqj6GCMg6
qnUMPhsmkLyvKHs+7iEpPjuPkT2uElo+DSD6vpXgYL/AJFK9uRjUviGSqb1qWAW9GM5GPGWxCj0K8os+nmItPu0IgT5W1jI+
CeHwPsJIZD4IntS8zI/DPVe1oj1JuRQ+E9VIvsJ1IT4Ohyo98xaxPXveLr62FHM9Se+1vt2CnL3sZNs+k9QCP18vW77Fcd89
Ync6vU2VL77RbzY+Y7G5PQcwwT26jtg89umLPar8MT6IWyQ9oPCCvl9PFL//GCc/3U21PrHWID5MdzM+vifvPpO7OL0UVpM+
IUX3vbkfnz55EY8+CWorPlI1cj2Vs/m+mh+SPaOx2D70+jG+BL3WPXScAL/opDC9pasQPlsNdL/IxHS+N92evtgMvD2KIhO+
K1HYPlYamT6LsHK+6UNBPi9ewT1U+Q6+sPzJu6TarT6X2U2/O9y4PdAdST7Knc6+Z7LxvSVQAD5xrPc9F4UqPkXcDz657649
dti7vu5m5Ds84R0+XmA3vg88wbwhZ6Q+naeBvcLatr30qF47USfNvkMj1j7QYaw8GPGNPhXETb2Bnuk9UwU5PoOswz1OOiC/
7XUTPnpejT5dEgM/xX2wPir42T2UySm/mcqxPTQeCT7Podk95qT9veRE5b4OZDy85zLxPazkgz3wQhA/ypDfvVT4sr2RykQ/
+fy6OYWM+j1mkB4+EhjIPQ57fz6eZds+T9DePbDEoj5TDAe/PEC6v73OqL20gL2+ZP+pPmM2lD3JzII9pwQtvmNRlbtarRk/
kqkKPrscsD7ai9o9TyQtvkbUET2lsWA9eOhSvDSyuD1fHWQ+Gp5/Pno4Q71Jgso+RDyEvsZfur2ibYe+SNA/vX38iz4pH+o+
dVciv260c77JvK88oDmTvUX2RbyZxYg9aBZBvMCPHj19VPc9rmY/uxohkb0wAGG+SuBXv/XvPj4rRxe++Fc4PsGrHj6eQVc/
9r/LPd0uCD8h0Te9YoDWPpoVcz58i0m9oMhxvkBdMD7eC5S+S2WIPgujkL7XrWU+kuw/v/1dxz7cgrc+H96Tv8GYgr6K5dK9
PuWou6Ny0DzA6hs+Vpyou7ycl756s00+zA89vk1jmT1XYc67gtSbPmbkaL9x7ow+vlrAPk1jT79jBse9KU+TPQPgXz57vJ8+
6CSxPuuFED4lIIw+3fImPE0r0DzBakY+cY5HPtAPGD4gJ1o+RexYvucc/j3Iew2+WUD3PkfniTzgO8c+PYAoPatRrj25Ruw9
IkfdPQGw57719/i8UKp4PmuKrD5IQAg/ngCdPpW+Sr/Ldfw9iUuqPpzUGrwLvDG+I5sKv1nhOT4VxPU9pXszvQ2utj5Jdga/
ZdCKvmy4tz5VMv49VXWcPgmRjD5hODc9bKsnPhW+oD6tpeK8d8iNPQFRR7/fko+/0oeBPXh8Ab8Qt9U+o0KbPndxNj6I4S29
VPaEPalGqz5lICo++7iAPmZJ1T6FTAC+CvqOPnIsXz7rDHO9Dc0jPkyT8L137qK+c4r3PqKm7j5G5QI6VIoZPhjJx71Q2GU9
6/pMPjZJxj4LggW/DT8BPrT+2L3ApoG9WeHdPZDOSr34klU8+L50vrGyoz55QC4+JKlevsIkbL6sGhC/JqfUPmOIgr4g5ly9
te3+vVJ4PD+0/IE+FNoGP/ow+70qarE+2fv1PnrTib0sBeU9eKBHvj68tj2hE9o8YwQ+PkDQgL2qOR2/2xaQPotUpTy18Ym/
4bYGvhpDyr4YkEO+A0iTvY4nBz6Jtgg9VjgXv+PVcr2MFri+0472PWmPMj3eVsw+xrRQvzr41z5+5mw+jvZiv1BhLj4OOjU+
GSb/PVCOXz6xOwU/fCA9PkL2fD5niOy8LoElPp/x7TzKTVu9aX7RvQWHfD4QOHG+1SqCPrF4/76iZdg+IGhJPs0tFr7+H2k9
yynhPv+4wz0F04w+6NcSv8TXB7x0WgO9EfwLP/RkFj8LwWc+E5lYv2+igD0cYhE/tW3fvZHmiL68ZwO/apvWPqKUYT5ymhw9
EtzRPrXMHT42ry+9NcyFPUXF6r3u7Jw+5zllvW+kuD2OFB0803OYPmZhgj5rZUM+v5kSv/otnr+G1YC+UCytvlvTtT5V9w8+
oL2/PYlKEz6NjbQ+GZZOP8K3CDzdoyU+WrfiPjwEUj7KdZs9QyybPvwRGr6FuZq89IGbPsW3pT4Nlhw+yNHkPkWZND50M9w+
xsGjvqnPEL5nZLg+XT3JPlLjgL4RZ6O7RINQvk5lwb09Nnw+gMHVPZUDsz4oWfW95kqrPB39Oz7a/32+ieK1PHe0N7+csts+
WDO6vTJhfb1XVQA/YpQoP94ZCr7sEdk+LDGwvhuLkD5L+cc+DdUrPn15hT4+P4A9iIrrvcPahD5e80A+5u0vvZc5D7++F98+
dFejPFyki783D5q9G/Xgvtkx573/QgA//EzzPomQuz7ptRy/vMx3Pgtej75xR6K+u5HSPilolD7x7jS/OACQPgK82j6i91G/
cdVvvCpwvT6oeq48ucgyPgDSir0HdAI+wW0bP6+HJ71QWW4+SKcqvgGu3T2VIoY++xmAPsuGxr7Uk0W+MkBgvq0q7T6dhck+
/DnkPBv/h73WHDM/DmZBPmZWwD4UkNi+uPcsvLhglz4fb8k+fWf9PqzwST5FlyG/4Z6PvlCb3T5wbqW9Z4oYvsuuLb8M9a8+
YiuXPr6eCz3AoMU+8kV5PuMJRz0v/xg+ScIVPpTjtz62gbw+sDSKPSuMIz48Bog9J1KXPTldgj7LK0y/P8aXv35blr4G3gK/
mCAwP2kbWD7JLhO8/reZPrgOsr7/gyQ/CJybPtwtoD4q72M+bn+kvOKAnbxSLRS+bVA9voGxl7w2ngs+zjKHPma8CT/vFuA+
VwWhPQ4QEj/i02O+IaPXvEcc/TyP6kk+hNUKv9or4jy/B+I974AQvr1BKz57ibk+MeGjPkopoD1vdoW9PZWKPUr1+L10UfG8
u+FkvxM3iT6Jw+89iGN3vm8fAT/hBAI/spJIvuiKrz7IF9O99YJgPmMTnj5fgU4+dXPTvdUAx75Nz8+8zMSIvp/hCD0JXmu9
UcQ2v/tGoj4Saqk+Ldigv3ehQL4Nwu6+Fi8BPinN2b0OQSY/YmGtPsJDFL/RECQ+e0o8vq2ZXz5W9uo9ITW3PnE+Db+daQo/
oDSHPlxbWb8d2tG9LyiWPWfnGb4b6vI+ntgjvfdgnj6QTjA+iXBPPafMcj6Pya89odFXPulR7T3CWa4+hEmZvdrNT75BFBK+
//GIPrjodT3oaLU+ZozRvcAO8T533WM+1gFuPj2FHr+E+Uw+b3BjPozGtT47C2Q+XKVtPX44UL+IloM+/NlnPoGshz0cEku9
Vanwvp16Gz/+Mr29nOMEPr5pCT/OowO9CqCQvZUV4j57+H8+5BvrPtVhJbwKjUU9pW6EPQqBpL1db/y9LhOEPrxk2L4BzWK/
9o+CPO3IMb9TytY+c2vOPfftHT0cgZ09nUKaOsZAzD5Kgh8/CPl+O0VcuD72WoS+FORUvXtUIT7ZOGs+2Z9wvSLQ5z3Hhps+
3DkeP3cLkD6wmCc+1gC3PqEEn75cK5w74dB9vGydjz4896q+BKC/vc57qT6yFTC8/O+KPYRTPj4GTnQ+yPBvvWnw1zxBCog9
V2xAvpWGGbxaW0G/PoMhPvtEIb7e0xS9QtjnPp/sfz6tmTA+Wey0PgBn2L0sRWM+7WuZPmzViT0Et4w+opSXvkiN+r3Gf2K+
pbT7PR+ctD0r6jG/74NYPhwnHD2baXm/kJvYvSaI6b6UJiY9tCjPPraVyT4xvvE+DZ0yv0yoXD4RcPy+1O97PoVVXb1K4h4+
9NlAv0lIcz4r2eE+N4z9vkHPWz2m61S+qdgNvoH/ST6uxXC87WcTP7/zCT68LtG9bFjFPSxrLD9RNcM+5iiYPSQezz7ZyZS+
t5R4PiUftr4mzp8+R61IPgGznj7FNX49dijgPv3uWL3D2Uw+31kUv1zKOz4LVzI+hp8NP5kUrT4tfVQ+7zE0v6T9mz0ddCw+
0JtdOmz+E74N+Sy/j+oxPhtnFD1s9YY9YSUdP9ECpT5uUyK+5qd0Pbittj2cKc8+fx2SvYBJNz6zA44++CbXPsP+8D1rvoI+
WrpAv7Yijb8xmxS+OS//vvxbEj8gF9E9twGVPvbDtT4i/Kc+02QlvgpL6z678UE+qTysPnyan73/xAC+BJ/kPShJFT6hlGE9
IN4zPruJ2T2W9HE/WLqEPvEkBDzoECQ/JbOyvs13obw4R1A+fOxePuI56r5Qvf68az4Kvma2Lb4mVAM+UQaJPgddlj6jI6Q9
EElHvSW5ZD65jy6+AjTMu092Fb9+2du9/JoHPbvQyL10WNo+Kh8yPiItyzuVFwg/tS1aPg3zxzw/OiY+IsJcPjjVtD5kA9S9
h2fOvcbRND4TYgW8IjGKPQncCr+F8wE/ZkVLPdmFlL+vCHi9Yie8vh4Jwz77TpU+tCEFPtZ/7T5p1Ia+dUHnPs63Zb5s8Oi8
JNiKvpJanD6qwme/CNe3PuxahT6B4DK/NPA8PUpcZ74hqcO9WZoRvi+6Ybxh7qM+dDH7PGgvu76n8DA+qmkpP+piKD7hJKE+
ia78PqIfFD1Zk/m8a+yIvj3KZD5dNPE9AM5vPo1Ghr3Nydw+UbiHvWMlTT2+Uh2/ncSEPsL2nD5FZPU+LNa3PjX5IT7T8VW/
1/1xPiW8rT2nUwW+qkZ8O9ko075Qv4w90iAcvc7XOD3AQdE+EtrPvvokqT3aRsI+edzLPZ4i3D5+tfm9woiUvhX8Gj0An6Q+
qFVOPsfp/T3VXiC/3zCGv18wCr4A4iK/RjduPSheGD5/tKE+UFndPmx1xL7Qqwq+MU7gPollez6+mIY+TiKoPdehir2wNLw+
iBKCuzjIaD4Jy6Y+y3OJPoCPhz8zox8+ovOMPZt2Uz4nOkO+4JLRvTlmOT7AlJE+Na80vjk+oT5geSc+ozh8uwGMFz6cuxU9
G4tQPgA9rj0Mqzq+uEUmPhQ72b0X1QY+PBYFv1l0nr7apFs+9+sdvRWOQz6Tvbs+YO7AvHojbz5RKW8+/kqAPINg4z4TWos+
AmtMvbqAs72w3rI8wtSCvl4rBD3Tuo0+uIMCv3lgnz6M7qc+yqh9vw9Yz7uIfx6//2ysPn8/Hz8/LOw+liT3Pu3MIr85low+
EqrAvW/37b1tM06+jtqhPgDELb9Tnn8+syzWPgZCzr6p65o+QFlHvsxl47zObE4+MtiUPoFLNz6esW6+EAS6PdsMJT6Ask8/
C+gcPSp/tj192sU+IVf8vaE+6T25Dgy/DZ7wPs6HlbyAdzE+r13pvWrEAT7/3768d7lUPhyKDL/rTLg9PgvFPjUG+D0w1IE+
AfVTPprMOr+jtrQ+aFmTPnUi/z2ePgu75WiCvq8vUz45RSs/T6oWPuMWbz7hyIa+pWD+vLCh2TyfQT0+7VHcPipyrjwYQTc9
oToxPn2M8z45q8A+Oil5PuP73r7pvHm/C5ZUvpMqXL+/rJs+VRXLPZ5E/T4XRE4+TSebvesv/T0bPB4/LWZAPrhzLz6/v829
852mvU/bqj7JQUe94lzqPT5U7Ts893U+ekMuP5wJOT7pThw9BquIvd670L6tCg6+jFZCPoSftT25RBi/Gz9Ova76mj1et868
Nto+PiJ5Yb4wqC4+2FAIvKWOhbwkQSI+wgoevga0kL1EAiC/ZOyJvDYX8bze1kA8kjVrPo6Rrj4QDQE+liEWP9ViJ73+Hua9
1UtsPm0eQT7okWQ+0MKovtjKNj6I8rY+MBjsPFRNiz1oMiG/AhkbPmt2DT5dRW+/a7invt5HJL8rshM/TnBRP7NmgD70gY4+
fFXyvpn8AD+pYNG+B3KTvv7CTL674q8+56MPv8tcfz0wJk4+C/Y8v1Dvsj4Ap6K8GfSnPELXzDvyooU+j1t0PpEZxr5DS+49
XNH+PRCzXD+i6b6+U40IvKNchj5/1++95DedvWk+Qr5LWGw+i3KCPnM98D1uGWi9YOabPrVqF76eZgc++qgXv0ChSj5XKuE+
ZiGAPYIN4D1VCSE+EyIcvzsb3j2Z+/89OL7Lu+/QKj4ytgO/5nb6vYFOqD7mbU49GhgCPznu1r5kznO8n8eMPju0pD3xUxw/
rZalvh+inb794Vw+y43rPnZNqj4xyrg+l65Bv2uKpL/0dPC+xcxQvxkaJr5G4W29vE2LPqvlvz430Mc+RXVfvHOuUj4yEPo9
Yki9vZdTMj4moU+9fdvoPmxGgrvslui74xpmPu9YYj7BwEE/FtytPWyXm72Qk2y+odQFvuewxb3s7Zc+foVoPY7JLr5RzEg+
bmhaPnNBBT7vXxw+Z4navEGRnL1byy+8ePEtPqQ4iT0rROs8x+IyPLN/Fb8s4fG9snaEPuB4MT7toJS9piWXPlEPUD3cYBk/
t7DJPXvkRj4Ox2k+qLuMPhLQcT3kLyG+CJUjvqroZj26LOA8LVUsPh2BI79eqhk+Wa4dvS+lUb/eu0S+4cZ5vid68D0AIgI/
GHelPfBpuz3N4xS+1OIQPxjqRb6vB9k958YIPjrjXz7RJYq+hTTWPjdPBj8L7UW/KKJtPgwpe72itaU9KghHvX71/D7NCmg+
/r1+vsURHD3nXjY+f9GCPyRXzz1oBLM9mIn9PhjNXD1bpZu+IAxtvm520D48Vyq9tzZAPuMREb3/I3w+ib0HvchSjT7Yqlu+
JfWoPcfY9z4j/O0+XHCUPtyFQj1JMcS+uofGPrafGD5qEIQ+jWnFPbTfwL4EjIc9Z1EBPzq8Eb24jJI+UWQfvrYtxT1lxaS+
ASeQvTQqNT95VL68In2ovXDxqzzNzV8+umOkPmgY6j3sGS6/u9CBv3Xf7L31KLS+Ivs0PQlOmz02N1k9K3KOPlIi7D2Vjrs9
Tss5PexRXL1tfN+9po16Pvq2rz2cDLU+IPORvdvsC759c6Y9kXeVPj5VGj/WiNE9WRKCvQrKY77kMpe+8iWavUsTmL539ba9
vLbwvtWuU75CW7g+oAlHvUXyBL0O0wK+eIbmPPeFOr7HEwo+ISMLvbwFjj29/zq8o5gmv9VpID7bMQA/j9D/PGi4nr1Qq/Q+
90h3vsrdPD+l7hU+j2/0Ph+AwD2qTXM+LaISPt/Lnr49aSo+GfhKPgOTYTy+ziA+MGY+v/HFG75WCLA+I/avv6KupL4GrtS+
JzV4PhU6tz6ROpi+wX22PkqnEb8RYx0/gqK+vmjOBz5y0Iy9y7IWPjAa+b7ViLo+5k7rPsN7jb+2rYk8kl4CPob4KT7+agQ+
WE+zPueFrT42sV07VkGCPrKkHb6qxD0/CHRQPopuCr6aTI0+3G63PVRbCzzegVu9Q2XPPvjOMD5+s0w+YiiKvUCFR73MCBE+
869pPuv/1r7Dg8M9VqRsPhEYIj7y9+g9QvQVvudZQb8uEHY+w4YqvrD3fb2UKwU+yVD6vsCz3b2WWR4+LMuGvaoMiT4tQNG+
a7BjPoVnNb4X8Ju+ph9rPicFcz6eev89puqQPj//4b27HII+ESW3Pgpp5742oJm/YRFcvsN3Nr9i5SK9RHdJPns3oDzPiGE+
XWxlPiYNnL3QX8A+hhf8PTDPrD48mVs+b13FvsyehD4md9Q9ciNlPvyPwTzcg9Q+DIEkPnJdzD4wwLS9ZlSwvUlPxby26gW+
8JRaPr+5Zr3yaq6+mIuUvGZVvT66AzG7CqMfPYND+73GHGu8qnaJvsnKVT5ljOW8I6TUvDiFAD6aMGy/3UsPPnruVb6JGYo9
YYyMPul0lT7pcQk+GXrbPk46p76D4sE+6fCsPpVrHD63H1Y+dtCOvjk7lD0X6+o+DwH4PYD3ET7BpT+/CLKkvQ3S7bx7+HO/
t09KvqSNHb+Ouck+0wkDPpqaXL16FKI+Bu0mvwHd3D6t/gm//7NvPrv3ub09S409y8Qdv3zixz5tjAc/ftx+v0RpTby0GQQ8
nkOsPWAPTT5Xd8U+6q4Vvk7ZDb6FkR0+kEOGPv6sIz9WPOc6JZUJvm6JXD6duTY9p9Pbvcot8L5N1Q8/8W+QPp12gj0ypCi9
Q2cuPgPJHz5S5B0+AgTrvtZZfD7S27i9rhOAPgqXYj0FO4Y+CpFCvy7Roz7tD6k+hLeKPhn8uz3dSgK/px4pPQO+/jrnHLw9
KB2dPdtgiD57MWK+SXyjvZ1En76d8cQ+v7y+Plm/wj3QG0M9gRKkPLxT1D7NFks+q6EWvy7iib+Jpg6+q7PqvvzwMjw/DPQ6
ajfBPYdc2jxBzzu+LzNlvpMDJL0RPCk+aHgqPq551T4xVAs+q+I+PnZMGT7brqc8PQf0PCwdED/RFGK9wQghPinIPzxjunM9
l6sOvoRuEL67vDo9bfncvBF83b46hZO9OokUPqlkPj23oSW+jFAQPVtkAz6okja+BF4zPvg/Sj0pRGk+VWgNvfuiF79T9n09
CTlSvv2DCz09zOY+voKkPqZZgD7UOxA/krKDvdXLYT4j76Y+1k0mPpN4fD2uqLQ9HtrZvtFHAj/NSUY+/v1/Ptlbcr84WwY+
qCgNPj78j7/nf2q+Q1H0vs7Y2T6Y+f8912FTPuYwt765Q0u/vJvBPp8btL4mncm8ozwSPkoNjD77X9K+QHIIvm3lIj/DAi6/
7oHFvfogGT3P4eE9D9/ePkGkNj4L1Ds+jUEpPsHGqj7AOGA+bSg+P5/m1j1p+FO+UjSIPg9Cl75G6BQ9QipgvntcFj8qf449
q2IWPXa+r7ziGuq8kSVRPoNpLD6Qv8O+OP4MPn6/JT8jCSI+dXzCPVL2HDw27Ci/IAKHPld+kT3vw+09CGwxvOrpx76RsGG+
X7OXPvdL/D0Zr0o+hxJPvR8L276Tlog9HkLHvVHLTD4kLMQ+Mm2VvT8bvrwhnUY+fxN4PeYfKL41BQ+/iMunvzBzxL2NROu+
8KSvPauvg7zM3di9I5cYPfkEKDvgZzI9STUMvkiFsj79e6A++ygRP641L754Uce92hadPnorG70BJl28Qcf+PhynOT5s3FE+
ToK3vq2PK772EBO/A7IlvgiMTD51pNU8jGl4vlPjxL4mjmQ+bXFWPStlLj2K8yY+w+JdvlzjnLwGV+Q9qNV1vTiF8D1e4nq6
QZk1v8WiNj4+wki+2C+cPdjKqT7CE8E+RKifPgk54j50GoA+N26kPvTavz4qyD0+VnD/PUAGBz7PeoW+d4IePxsa0z1vv7s9
PM5Kv321xD4jjV080HWjv4V5M76olWu+p26YPvChwj6z+QQ+zWbdvfjpDr+yUfA+JWcnvxA8gT7JS7Y9tLo7Pu80SL/ZTLU9
+4IIPyXQBL/V4ZI9H7AOPX5Ojjy4QIs+SXInPSrsLT5hS4m+EUKlPnnQ7D7LpL8+GWLEux0bb716IbS8KlMXv/P0lb7aAHa+
FsEXP96yiT5ONLy9//urvVrX4D6p1Ky+UWTAPibT/b5VsQw+vRCpPTNeyD7OuIe+LdEWPwjpUr/04Lk9ZW1OPk6SBL2cMrU9
/QI9vxEQ4j0vv5o9+jtCPlIAUz6eqLG9oJ3mvePSrr0L53E+TAsGPodHjT5Mehg+Qaygvf/fyD4dOTc+huC/PQyODb9PV5q/
dF3rulQQA7/GjKM+cTPZPag1aj6EtyU+WtKCvX/hHLzijJI951FQPrI/2z1b5gA/+GTfPYhcCj5aZRO9CIeavlIQHr5Jv1A/
0wCXPTzJDz/xZy6/aCgvvtm0Ob/vBt69JgiwPCGEID1nr7u+0EpRPXLvgD6xy5k+ScfWvW3YOztqj5A8jf15PpcKh701ziI9
+zFVPnViyT1X2Em/ek1pPg0eyD5odbG+P0mGPpvjFz8vgQw+PBMKPw8MJ75Bw8w9N/EHP3argz6J5Zw9ysysPd5FeL5pB/c+
JldhPk+Eij5Rf1i/JYmqPoNgGz5mY3m/tvBPPWD2/75UjhM+0nqlPnHzpj1i072+C0P8vlxccj5Itzm+CkzGPhjhRT5SDoc7
t0syv467nT70Cv8+JKU+v7vgyr2oHPe7JRbjPdUrxD56qJg+chvwPl5vTz41XJc+vxDGPiDwrj4gJF4+u2IRvuCtP77rwHO+
S3f/vYp3D79RHpw+vrMpPsYMmj3uE4+92H/BPQvfTz2A1qE+hwWHvt3qtD5c4hI++o+6vLwLFr7Q37U+N/kQv2JrBT84t3K8
sr2xu2x9UD68+Bi/1jYTveTUtj3Z9YE+nUAEP9LGkz4K6KC+oer4vc4CZLySTIY+bJZyvkd5qT5cHre7H5ErP+jWmz0zdpM9
SKX/vmFbnb8qazU+mezYvu8q2T6PzBM90LWpPnSDgj0UGYE7ASMhPtbYwj5/bfE9KWJEPm7A0TxJcTm93eSvPXtD6Dy8Qo68
L0HDPb3qcT/RRka9xCb+PnZ6SL5Zv/U7ZM4Vv2GQsb0fbVm9V/x2vipCHb/YRFS86ziWPVpxFD0jBWc948ABPvReWD5Uxb++
4uWXuyhFHD0327c+4SrbvFwqG79XBY8+/tx1vr1gBr2eOCk+9Tk5Pw9RPD4z8Hk+QKzJvrXTcT36lfw+LVDrPZfK6LwwUsi8
w9t5vhYBsT534qc+qF+XPt7dUr+ArKo+CSwGPtLHlr/7cd8967vovqVgNb0IN5s8f7C2vR1HMb4F5pa+YNqGPr3qDL+NFD0+
jnNOPkz8mT7L3Oi+zNYAPga2Gz9mjJK/FfqWvNFtrj1aCG09WJZOPoWz0z0nC/C7Tfmfvi+GwD5OitE9VaE5PivxVD2nWDE+
3cf+PWF3Gb4Dmva8/3KNvq9//z47c/S8gox2Pnr9sr0K5qw9hqOQPWzGjD40qdC+AQ/BPozCjTyC68s+ImqPvfK0pz2hkHu/
K+u/Pl6Yjbv9fj+9HMM/PmoYEb+ND9s+IbcYP/ACTj3q0Jo+5LVPPWtSKbxY/n2+IxfrPp/ujj118GU+jWHEPn2G0zwDWZg+
N2waPnE+CD5LN1i/UOKdv+klLL658Fy8Ss3QPiHiRj4XiE69NNPFvs7ARD5hx1o89NrOPqT1xj6qpo0+H2XbPRrNPD7uOA4+
D8upui8nBb6Zgii+8sQ5PztmDL2BxsA+xOYTvWR9wj31t+w7INK4vZ6vHz7A5N+9ahROv8WVcL1Sfn8+NPb6vPnjBb4Y9L89
UgwkPtNLFD4Eh/G8b4USPh2siT7+inI+n0Znv1OOHz5nGYi91kXqPdzKsjwX6/o+osoyPhVQBz/OpPi8VhcePfr0CD8jTpm+
StwgvgMXE711DDq+0ZToPqtCvT5VlcM+9hY0v7wd5T2B1Rc/LOtavzLy3D3QxK++DiOnPDvJRL55LvG9yjRRPd6r1L4lmrk+
WdXovs2Mor2dymg+gh1TPoMJWr+vfsQ+zzguP2a9ar/LlBI9xL71Pq4zd7u9hu4+67fjPRF5+z2oSHc+cKnLPp2htD42ecU+
wKyNvgUXWbyDDja7U7+1vjJqnL5ZbvY9AI0HP+fnBz4CmqS+ZgAIvHyvuD61QgK9KPGzProC+L7UFX0+Ey20PkJbEz/BUai9
OX/yvCIRF7/5HMY+fpJpPtw3Uj3MN2c+D2Ufv6RciT47w+U+jw9qvkzUqj5LKyi+TPeEvt4lNTqKYKE+Zog7PkpeDL78tBU9
Zw/oPUxW9j78rxg+WmK0PvJD7b4apIq/m1DFvcXQkb7xaQw/E5wZPmv52T29s68+3buKPg0sZLxDr5w++4KpPRci0z66R4k9
/ttrPASIcj5eodo9jiozvlkaP742Jcg+xySCPfWD6TxiHGk8m3gNvvQkAj6RDxK6c4iAvavRND7Iq7e+Av72vGPBybzshE29
AwqJu8AM4LpSf9U9FnDEPo5xAD6Ofjw9L+xBPi4xFD7Zldm+PvaKPmj9Hz40dOo8p5ODPqnF0j5ZYng+yY+yPobZ9r2DXwW+
l8APPy/aST673I08tgdwvoRzf74IU5Q+t4X4PjQmiT7jFAe/V2C0PS1oBD+rLGq/w+GiPU9MV75ip/89aqOLPgw5ory1Wki9
Tbcsv8toDD8UWp++yxa4vRDh1z1zCMM+zF8kv6XcqT7s4xg/pN1Nv+KJETtYn5k+l2JFvhipJj+nuYM+yW0DPkVOk75ZrZc+
OFafPofwCz8tsKg+3h0oPny9EL3X9FS+6Zg1Pu7e6z0qyyQ/mbMSPub3Nb7dJcK8f+O1PtiAGr60Exw+DyrCvhZXdD4V1Mg+
Kx5MPg9LFj2xps89gFfUvhGr3z4m8WQ+CqwQPrE00D2Uau2+SSUoPgQYtj6lR0y+EPM7Pp/ruL7v7XQ9rdCPPmwPIz996si9
AzvLPKnF3T6InMI9/7coPphR7z1hpKE+EpQ2v5ZQk78Il929R3IXvFr16D72RQI+3XwCPu92oL2nNhq+d1MuvFOC/D7Qj4Q9
Q1q0PtDUUb0o8Qi9oeCvPRZebTwk0EC+IuEfvsnkgD73VCW9/SSlPsVGRb4CUia84P7evqA0WTyECSE+gTL3PLchxL7h6gI+
CaUJPROW5jznKXy9NJ7APQhTUD7gZNM92ctCPq+hfL5aOzE+79WQPti9Jb84vto+h68Dvvz99bxC44c9Djo1P/hsHz2Auv4+
kNt3Paevbr7fvKg+3LwWPB3eNz4WJFO+rZKHvgsgKr3vNAQ+Z8JjPkmXrL5JJoA94mE5P9PNm79CYE0948MPv0yksj7TGM49
b0IcvCemrr1tsOy+9YkpP3a0DD6Ayq09kXgtPZxQZz6c9/i+m9SGvaVZ/T49Rve+rEtPvCTgWT42h4a+FB6bPtqJez6Y2ew9
eIBTPrS3vT2V8qQ+3qr0PRIo6T49w+A9VDFYvsT/Ur6oufW8LoSPPrDl8D7LoxE+IuEFPooCBD4SOCA+xT7bu9Yczz6l/ru+
nJsYvfZsMD/cipI+t82oPesxpL0Jx4y+TIRZPjkx9j6Y3H6+HoONPaVgD7+I8Gg9ofntPtVBt7uKodU+S3F2Pn5jwrtmkqy+
p6ozP9GIEDsDG60+6+rsPVqG6T2n82w+x9ntPmCbcj5aHzy/Bek0v+fwyr6l59W+EhjBPlXulT32Sn0+2FdlPWjAgj1Q9PC9
RNO+PiJqoz4wFYE+3GB/PSGJoz7bagg/nXCXO2S32z61xE4+JxOkvZ56sz39BKA+qgN/vSzoKD30ivW+ECOivAIsNj50sgs+
uHTovhPAnT4y96Q9sbAIvsyQwj1jnwg+yVm7PlINJD5S6oU+weh1voUftD6869Y+mqXzvmkNBj/ujsw+mFPYOhk2wD2L808/
SlQePMmt9D4WUng+89vdvh9Whz7YKzK9Y2IbvqzTkb5t9uE9tix3Pgfk/T3ZZjw+YzSYvoSE5z6h/V0/ujZhvyIFDT7h2OK+
6HdxPrTIEryWXUM+fgmSPg3dF79ApuI+o1qNvhmA4r3905G+yNCEPokhXL8le+m73tTjPiOZTr9nApk9o8wgPxaJ/D1cEIO+
ZPLQPVnFGT5zOJi8ys05PqqXDr2Dh9g9KOT+PTMp4L2Lrce9TwOiPc72lr3QN3m+NwMDP1Dt+z1toxk+rBVyPsxYvjzXJzm+
9MyAPsc3977kgV09Wl3qPqch3z6q7Bw+J3g5vcXCJL/ikqg9mG6EPvxBhbzl2mc+SGOcvp877j1kHEw+8ZElPgj5xj6/5FY+
bHpFvPCCvT6AkKM+wLUTP8ky1j2ec9i8jYyOPhb6Sr4eGro+/AXkPdDX576daGW/8gu5PhNpAb+GK0I/GXGCvrhtzb263yw+
Pt7Dvctynj5Sn0k8iB7EPr+hOj1Z/U48gP+ivWMXbT1HMlS+O2NlPeWMBr1V30W8i+vCvaWmCL7Ql7U8XSiIPOjYsT3C2Fq9
dFofPpOfN76dDZC798fpPXRbXL2F3VI+O/yKPQp/WD0ERQi+ZIKLPcZlpb22N9o+jsE0Pg9W+T36gko9sI6bvMRvJD5iTP68
k5lnO9JZRT0sdYs+agJOPWPHXT72jx4+i17xvXr+Mj6cVqa8ab70PQ3mz72ulJk+1HPvPNSGLb3H3AU+/3wjPX9wWj5Bg9m9
Di8BvqRSMbvKKJe9ro0uvjD2tz3oZpU7pS6svYa5JT0fTus9dY5GvA2mGz5SufM9WeDNPZciWT5HK9O9o0yIPWzaw7yIQg++
R/jSvTZ8GTw76lo+3NpWvfuN3L1Cur+9AR7FPBYsSb6c7/W9phHIveCkZT3BYzE+f/WCPWEQDL2fbwo+v/GGPd87WzwOWIu8
W0gbPoz7sLsRVj660R3QvTT2E7zGvnU+609fvsFWCz7GUEI7IqqhvURUxT2Fv7o904EqvInmSj0HvFQ+rGhDvbOZr73YTza+
dE4+vfNFij10hdg9SCpsvA5bwr1/ZIC9olEwvgDmrr26JI+9wXVfvYoTGj6Kfo89+gEwvRT0ZL2M02O+hDHjPTtmTL5/2L89
VOI3vrGRJr6aSyg+xCpEPu+kbz7MZME7ZICdvlmPsj4OTCK8IRkgPPAwIj5B8Su+2q+DvcgUoT3Xlpg+uYwVvoUB5L7ByVG9
6QbcPB5aPb5s5YQ8S75APAvJEj1yFvE9oRksPdSE5L1Jcrs91MZzPZgEKj7zRBs78OmtPViOMT3+Pba9MFAjPnXAfj3/PAI+
LDsIvv3CTD3kn7Q9ph6rukeNqD2x5h09NWM5vdPoq71jxZk963yluz55oT2qS5G9V2vUvdZtLT49T0Q9iPf+PaWjmT1UZAM+
iUa+PdMPGT6yQKo9ug3wPY7JOj57mqY81DNZPm/RpL3GA/I8r1ipPdAQL77qnmw9QNz/PVu5ND1Kuys+P1soPvdNoT4zfgM+
pFjjPVexDL5Ce4U90NnePSKJWz6L/oa+XPOtPHQZPj5tJO4995YJPigbIj5QCpo9riM/Pr0EmD1luXs8M/+OPfvEh71KMoW9
Bro4PCBAHz5JrTu94IdZPeh+Nz56i0I9xq2ovA842T0TOAS+XhSDPZg8FT5FyTa9UGGjPgsjO7w4fiE92HKzPXtiFLspfMg9
1Sx8PsTIK70Ewoo87YgPPum8Rr6lO088yow/Pn1/gT5DdqM9i85Mvjt4jT0sBps+OaENPEk3hD2xLwy+8PFlvsN2Ej7y46i+
iVI7vtY/rD5Tfoq+n3T4PfjsBD6mnE0+42JjPvUtkbzgaBq+sPSjveA/hj7gfgo9zbUhPsB3kz2UhKA9ZcjCPR1ZyT5RZgQ9
uO/IvaXRCL6+wiG6SuQZvs2YgD03K7G92xG2Pmdd5rxEPEC+4ea+PZ8/FT1Fs6a7OqCzPZIkyL2P/VO83waWPi1DBL7sEp89
WnyHPExdzLzCUc48/O5OPWtFbz5e40u7/ss9vodD5T1uw+Q957hPPQhjEz09AwM8Sh9fPtw0mrwvO5W9s/ANPcSF8r0LoJG7
XMlcPWQXyL3nEsU+I0nUvUSrrL2lbqg97mGBPg4NQj1MHyI+yNAqvkJhJz4j7Uu9lw9Vu5DBZD5imVy89IQyPY31Qz7jMZy+
jIkrPsTAjT3FIyA+ruQAvnTcfD2ApLW+OsnmvXLr3b10zwY+QlSePSsUGr1x/eM9v0B5PGrFAr6Ch5q821osvX9qID6qfkc+
mhFZPTP8Nb1bbd89daehvBBNyD45ijM+8ambu++ZPT2KsZk99BhpPiIBlD0hU9694/CsPRdtTz0+aH0+sGobPkctur06IDc9
WQ8zPXISur3CDoU9o5MFvsTETj5PcR8+Cx3hvVr0rTs2ToA+iggAPhPz2r24YeG+SCGmPVyGjj62UFk+hQiEPqeCdb6O9cm8
V14jPtupSz4QbVe+040Wvm8cXT1vVIM9Gkl5PgoozT20fdi91m9GPe1pL720T8Y9mxamPU4PoD2Ayje++VFePqZBFL52U7k8
ru6hPQmgdL03jcG8PhLfPQyqAzykXoe9eUMmPuAupj0tvyK+jmBhOkpI7rzhNqg+wGyKPhuW/D2Xrw8+0glwvq/GCD35556+
vJ4iPv4TGD3TpzK9C3kcPSJtNj6eq1k+6t9GPQx71j1R+YA+Mhg6vd0gij38JQ09AMIiPug16z3EvZ881Mk2PlLMdL54CQI9
BxQpvswTCL5wPzg+iOj0vOzXib7Rw9I9aHLlvKVp+bw6K4w+PX6IvTPUn7tzPTk+RtAIPkkDhj4aKUk8fkEovc61gT6H+qg+
4+lpPNRTjb72dVK+wLVGvQ/CYDwQKsG9E290PJ5sej3DC7w9rldUPuOfNbyfJcQ96wEVPRKylz1ZKlM+0mPsvQMHv711jDU+
90O8vuRn074p71s83MiZPtH2LT4qrZ49WenCvsZtJD3010A+RTX2PcVjdz3eKJQ9zHjAvTqlxr36Pqe8y1X2PYPsxD14HrO9
BxQVvltDN70FznQ+147xva0znDxsLK69H41YPnd39DzXfgi7sOFKvXhYxLwy9JK9/P2GPn8HFb6jfya71x3/PWtNzL2Nzb09
w58nPnv4tLyIddA98AWGvs3TZb0hIc29UyA3vj2KIb51YKs9EN6RPoe+W77qUnK9xZksPopk+bz+S2Y9vc2APkTpvjulZAu+
+DPWPfjGPj1n6C4+vPCLPdziqj7PJyi+6Q5JPd8NDL3e6Fc+3fkZPa3JyLxMgJy9paMwPVSh0TydYhk+8tKIvcPf8L5fyYu+
xaSlvOXbA74HZbM+KfS8vbnlzbxdtEy8JD2FvcM5HDyDmaC917oLPkebqb29uUq9pCM0Pp01l71tCgy+WgkHPsYM6707k7o9
rPqoPcU3873y5OM+e0ypve+/ND78TGS9ChQvPSj4ar007c89X63nvYEWrj1qXSa9y5qMPRk9LD78vO49T7NIPtaUfT4/rKG8
l9h4Prrl0judwpg+ShTruwpav70HCL49VgDLO/pAZr6Z6xU8bG8RPtfCzD24Ax8+j8x0PbXZgb1MsJ+8opa1Phw09zyc9jc+
JST8vKqaFT7QjOQ9SIRqvhLHED4zgau8/A5+u4CxkLyus9A9y0nLvZhS1b3wkFK9O02rPXdXyb1HlUo9OT7pPbQgVr7g3Vs9
+yfTPRFTjTxzYlm+9pGvvONnVD6SSsi91YywPmuFObxzrEE99nG3PVE3bL35Mr0+7bmtPVHPDb7chRG+nI2fvdPz4D010qi9
xRskPsg3nL0QTRG+IpbTPWNEpT7RlDu8wLOXPjoP+b26nyA+cMxXvbadCj4lEJS9wK4XvlAoIz1i9+i9O9ipvf5ADL6ODkA9
+XcbPkYlljx4P8m8v7qJPrJzPz3aEUq+0j0UvvUSFb5ix8S91Uw8PjPuQ77955+8sXBQPjIu072Lbv292sMKvhESDz6OdkY+
ufPNvfDE4byrO8U9PrM0PqMLHj2+4VC9SUQkPl/Fqz0/W729KH+FvU6gXj5Fe7Y9QDkkvcFTBj5QMbQ9Zhj+PHLmirwuwks9
zt+wvTn5Db680KI99A66vcLjz70WrdA9G8thPt9TLz4GU4S9twYQvp/vLz5P3YO9s+IWvla3pj2Rya6+YQhrvuYL8ztp14k8
ev3GvYlcJb0ltmi+W0TmPUYZVz4gtWM9jR5NvngCGr30SgO+hUAxvuDrsr2oF4w86yoyvRuBFD483E++mpVxu4b3EL5KG60+
4oVEPt6Fcj5p6tU9lgtJPu4NCj5yqSi+Ow+YPYN3xr1+pZG9nu2+PGZmU75mhhY+m9o+PvzH/70eyde9gzZqPnRXKT5beiM+
hcQ9vWL1WL1rid69MLgcPWDSRT2GQP28Ipb+vS2mJ76RZiS+UxYIvjByAL41UiQ+QLIqOlqrQz6Exgw9ZaDyPOhOnD4xAYM+
eXC4PEOhhrybilc+x78CvqifWT03Xda9Hh28Pkco2r4uzTa+x4h9Pomw1j0V1B+8kGV+PpoB2bxVyym+X9fQuti4g76ugLA9
Wx8cvhHpDj5osds98UtMvngvE73xq649pQu3Pci3XbyQdkU92Razvfq9jD1xebQ8i0riPUG/rT2i6Gi+4f05PXuKsj4hdUg+
Mbo1OyVh5z4dEuw9anNxvqW4Gj5QBKE+60+YvXgLxbyh4p09yGxHPdMl3D2Ht+27B9cfPt+wRj3JkbA+AYzYPUdTRbzWYmM+
JvOvPp6FHD1ArKK+6RFFvDjvzD2Zvsq91ke8vfRKHj4g6Dk8QS2GPqpdwD5oF4275bFXPuJEzD1VX1C+uYuFvTwjlT6pszI+
adpvPaWLjj5Qa9u5v+eHPZmG3T2grAQ9bZb5PBNMlz4+4zS9mY4pvR/pgzxQAy2+u/duPrny6L3F4hc+q5/VPHBDLL71DPS9
Ab8BvueiVT3g7hS90c+Kvckm1D2g778+2ENMOzw/gD0gDVs9VGHIPLcrL71qVfG98m+3PRL4kL1kCcy9oGR1vQlQbz35GWu9
89GlvJY/IT5e63g90SyKPUfJoT6px/m93K49Pj8jvr6Lbpi9S2givv6BMT0Doky+NqaNPLaNm7yqPSM+d/CwPichL7720VY+
9eRZvB0DSz5Kd8S9z78Sves8h71bp3m9aYeHPLJZ0bxI2mg+VfX6PP11xjyxKfY6o3V4PjpTuTyYeZ0+LMeJPmSE6bxZBqk7
b7i0PA6XsL0AD8U8f1mjPoWxIT1Fywc9Ix6OPA8/QjtOr0Q9+6pQPTBXSj25NdQ9N60tvjTdyT1OCkM8+423vA4+qT2ab9w7
XzmBPnDOvDr1s8u8ej4BvnlBFz5N+pI9Yu4bPcrMwD3SaTY9BUWmvDfNoz0iI409sx/hPLI+lz6X/G0+j98nPqd8qj1NZIe9
9XlRPDtjyz1zXAa+OPbJu4vlSTsb8c29B4KfPTIHlj6p0dm+7bOgvW06iT3LBtY+PDuPPB7/kL0Y8m09xf4RPauXh74Qt7c+
72gCvm6aID68nNO8dsFKPjW6Yj1936o+mrrzOsA9DT5jyVs9tPCmPjIWw738D/q9vl5KPUeaKr6mjzA+MdUKvhsGKb5CmWK9
viPOPZTeh719tJE9u8/gPWXFCr5o5Bc+zy3GPY1TXT1qxC8+PeXYPKRp/DxDFLm931wGvTdLvr17EZS9aLrTvbDX+zx5fiw+
7IXgPaBHnjxQSGW9EeqcPU+rlT7DwYw8Zg9IPinXij1jYO08OisLPRsXVj1m0kQ+jzyLPucEFT4FcCW9bdkfPYWcHD5TAlq9
3FDhvXeW8j1DTzq+C6e0vC4Bzj0EGWs628RRPUY4dD7u74a9POqRvn+5Tj5awu29pdSuPcZAYz4y3AU86JlyPZPI/Dzqbks+
axP+vOsxrz1wiWa+4qisPW0ukL6bg4A9hoWfPVY3ZT6UFCY+2PJDPoaT274KzYQ9rbncPUJjbD63yYK+4Uk8vjfynT2gZ+Y9
9c6TvTqdH740DJu9T3tKPjaT7z3hepu95D6vPc9Ucj2Q+I2+/LqZPkw9Ub7pvwm+8txjPl0iPT5xfw29Zhpru2w4hD5x7nQ9
DiObvhrsZL2OzYE9MhiFvbgvFz4WDPk9yYPhPWHzrb2mmku8XXmCPjyyoT0XUeg9Yt6fvLGbzr2Nq0e+vdaqvYAjnj4uvuw8
LAyjvjs1gT0B1X899/Ulvt0ajrzo//I9WQ2cveP0Er47h8k87q9IPtgDlT0vmra9s17OvAAboT2r29M9q73MvbW2lT4lxIS+
xfSFvb/Vsb3chN49sTOIvl8t0b34Hf88rSdrvsmjLT1/0rU9gDDLPVOFujwcfdK9t0F6PABWgT24yWI9dWgyPVc4sr554p49
qL6BPFf8+709Seu9Oy4Uvocy+L1rdwU+uma1PbLKDD4NQIk+cegBvhQ2+L0BzmY9YmhoPWPo3z6DAce9ZUYHPil0h73uLkC9
vkSbPTeEKb7hFSQ+mdajPfeWnL7XYRC+eBJsvpxUAT3dsYY9TIQDvW4eRr5l1QO8h8s2Pj2LSr6kzmY+tGemvdxqZb7TpqY9
kam8vt1qvb2nbZA97PTIO3gR7b0VpI6+fBINvmSZnb7RUhI++7v0PFrBQTuZETk9tlWWPlZ5brxdZae8EUU+PkDvgj7f9pu9
IvOkPt/7fz62U408uS+KPUJwaD6IY/e9Kbr0vPx0Bj7OsyS+ZALgvgi4RD4CuPI7ZwE3PX3GtDyPBhI+fcv/PUwxSr7KQCm9
fM2APLcgkjynvxG+99JZPWuWhbtZMkW83noUPObjQD5SQRY+HI0MPpqlpz1nEV49CYGwvhg4Q70RI509Or46PqtGmj2gqDC+
yhpPvUe98T1Z7yk+R+EOu379xj0cX2o+TTJNPg03w72nthS98SXDPqPDWbzeH8o81ABmPtvGez67J1+8sdiqPBDRyD0aSeG9
7xKfveUf/73mYaM7xHhXPkh6MDvSOMa9f/dlPu8g5T0kYb2+5yypPhADxz1SlAI+x8pPPsLqTz6R1Hy7/MoYvhHPGb2meBk+
Gez0PX2VYj1pODw9naKMPgDZ/T0senO74i9UvZS9kD4NxH4+twHcvdIM4T5U8bi9/8KyvCL01zyDI3i7sBWfPkWtlb1ibEw+
sHWdPbb8Xj3C0ce81d0UPrlTA75HdX4+6Xo6PL8/T7z0May+rMopPh5rqT4+nBc+CAPfvIVzuzxjJLq8R3R+vYnEQj0eUb89
EpRwPmoyurwJDu+8fscPPmLFVr1la7G97pv5PdC0ir3PsgI+rSgovmQVMLxgKi88p1rWPbO5h76CWqa9oljUPT8X6D3CrwY+
Nz+DumZSx71GOBS+Z0wPPau21b1qqbO9oSGRvJriFr7a/Jm8Bz6PO6u5cT4iTCI+nu5iPQG+kT4EPPG8xBhTvB2rBz5CgxQ+
mCK2vZS1hr4BbQ49erh5PdVjVT4IKnq+hpy0vYtJF779Wek9dCjJOxHJdT0stgU+axEHPYLa3D3NvWS+xOFbu73ZMD5AP6I+
tatVPvPcibzgQfU9foQRvas8HL0Ndrs9nvXhPRdZjT42PJk9VSF/vB0FNbwuzVM+8IUPvLHgYDtPYnw+x612Peh5Sz4P7TY+
COXSPJ/zTr16jaQ+WjvhvQUxMT1Ugte95Q+hPi/Z4ryvBA6+nplGOlW+Wj3Hl5c9/wTxParifr3c7wk+2UQaPtR9FL6n14C9
bFAJPY2dbD3TiRi+t+bCvj6nVT63LwO+iFjVPWYaCT6Rj7G+p8W0PB2av73mEgs+2qS5PtSvEDw6pHM9cKiTPcJoo7zxhUe8
kzD2veXl3Dw1Lvi8S9gIvEEiUr0LtBq+5WjuvQNvRr7DLZW9CzaKvqXejD62bJC+tdwvPkBBYD4ufXK+zEu9PpHKLL5b2Mq9
qd05vrQP2jxRCDO+YEGvPXjiFb75LPK9DQMYvoSbaT5Bmw49qvkaPabVoj2cH2m+ouboPaBsC72a4o69vi3EvMXvoD6VMzw+
bj8/Pi4dMj6U+80+Y6HPvZMp4j6MdgA9hovlPI/VCb2wa74+wFr7vEj6W75Qpe09lmClPmyhmz0gWgi9kdURvjdP/7164AO9
Rv3vvATXhT5628o8EtSBvSa2hL3/FBo+WSMPvjLt0jwZQgk+Osg9O+/qgD1RQvU95mttPdqntz1vpTE+7UegPTNb3jyyuqq9
Vp+PPS8v3j2Meq4+3CWPvb6Hjz2uZL29hVqIPXa8XT7qwow+nseqPA2Gz70Vyk89Vb1gvgsPOLw9Hsi9DxClPHn7N73jdoU+
eMJ7PaXfFD7quFw96P0OPM/kCb4Z7ue9ujAjPXVPi76Hml09t7VVvTYonj0jF5A+ad9bvmNmiD2Z0um9TAsSPlLWfz4o+Iw8
qBmzu+D+GL4XmM89v4lVPpMBSj6iNMU8gvTwPccAsL5ZOf69Xch3vcs+Iz3RFq8+ULzNPbOIrbxvcJw+oCuaPXRq6L2ikPA9
ctcgvERKVz2uQmU+klSyPYECsT3aTNq8swEPPkFjPbxDONA9pREBPnF51z504q6+VFu3voNMlD4Esy6+V1KjPekMybyAS1O8
FCRpvWbHCz5AmhA+MaG5PA1AjbvZaDM+3hHGPa+s0D26hb49GquLPd+mEz21Yb69R8gqvgGDdD4YmUY+vlgpvX5Yq75Ppga+
o9EVPhqMtb3aiCE+N2cmvTenlj3pW9Y91PdIPr1TiT19ebW9XUx4vm+O2j417as9vZ2GvVad2z2kQq09NKsIPhd8rD7wLwU+
WtxnPSsyPD6KPy8+JoVQPja7Lr6DwMG9FZNPvA4MLT12tI+9bLdbPmHVpz1EmYU9mPWUvKziPj2iSbk9pRP3vNsW2D0JZYy9
nKqBvmH26ry5vv29zfBVvnxJIz48FBq+9CyBvMPjH71EGM88ANtuPi55wT7+pUg+toCFPGF/GT2iVIG9hQ6fvmOBVT6OBzu+
QfFYPqQ5FzwbaCE+nQ6ePUjrt70Q2fm9UUpSO18yDT5b9Qc+3RTLvXLfx70++jS+Y9AwPp7N3T21aF29S9WNPjj7Ej6jDbg9
zA1/PVavQTxIDEo8ahH+vCP7tD0sYQY+ms7FvYOKJL06EcG+YjmvvAwO+z2+GeE9KTsvvjdZDj4HOE2+p74oPktYFz7EesA+
N8TXvRLP0b1fS0U9YlErPp9rSz7sVmW9aMYtPibzMbudWhA+LSt/PhVNtr4XFFI9iaCdPhPx/L1nMog+IVQevr+MDj40V04+
N0P+vWIOcT3G0II+ZOh+vrJniz2sw7o9pM6sPTQdHz4991S+P7NiPoixEj7Da/49Rk8XPo+q0b0G3GO+yN0aPRsZvL1pzIy9
0IqgPjvc073fUdI+Gb2cvGumCT5sJem9ZetPvm5ysT1hnNM9y8hKPajGAL7m+yO+Il9QPj5k6D0egji+1NWEPRyVkD0CYka9
nyW/vCFXCb5cQv49/F42vRyYMT48DEc9kiWRvfvd3L0orJY9H9+rPbz3PT69hKg8TglaPhTqlj2qfas+nMesPUc9tD1WC4S+
9QtKvRswNj4J54q9jXcVvRzyfT4eoT497/u3vancdT3/5JA9eLshPZXEur3zpKk+htLsvW+3A70KBXA9DTwvPcBaRD7NjNS8
zp2AvnyjBz1rg+69NdCiuznXgT0Fl0s9vEMTvg7omzw1vwI+/Kw7vpo9E75zy+y9oqTzvafOYjyXJLs9g9GvPvqvkb1woa0+
Lisgvc2y/D0Px8S92gIdPmIerL2ilI89pyHzPavZVr4wPqq87b9svHUuEL4NR866WDwEPV+H0T20hKg9IbIoPgBbOD3qqkC+
XT8VPbAkQz4Wvo287bZfvlfLPrpSIyu+8XdbvhTdubwAGgG+2FE0PvepSD7QwEw+G2eOvO+/+zxmZOK9CYCMvjCkpD7dd1c9
MoX/veogEbxUctm9jB58PYy1JD4jPAM+Hl8QPhJLJjz6vqs99EZwvZc8Hjx858U+LK6gveKl7buAwiQ+itVxva1WJj1Wjh++
6qslvg3R1T020+69XJ0TPmH57zwcLVc9AgycPgVGwL0/k1E+3VUBvbOWb77yQz89mGSMPtgU3T0I2Nq8xfrAPf+7oL0cycY+
WQ+JPrBjSL5hqsY8Z4hePWNAdL6Utd087X9OPTWnkz2DrEa+TI9Wvp880L6zdSi9Wsu1vWsKs71Iryw+jnACPgsfqz7Z3Cy+
D1r0veTByD4GXR+8p1enPi5mMb7BbvA8YeEZPtMJojyw6wE+/mASvNohxT3/F2y7cdaPPjpJFD7RcIu+BHB4PcunEj3gmtE9
U4MGvaAgvT03oYM+ZdBYPGMDhz51euM6bEQcvvB2zT3ekHq9nGQivU3mhb3SiEE8D5yTPUwmYD5AUCe+mdFOvuvd8b50Onc+
oKnNPBoAjT4Q/1e9UU4VPGEAnD1kND0+Jbrovel+5L2vmSI9gTnavtbv1LyI/Du9ixrwvImgaj4k1HE9J+zZvfbuf75boSW+
3Vu4vb4hrryBQQ299jyCvRI8DD4uzKo9ZGjJPEr+wrz+kD4+UaQUPpcpX76LlJ69kB17PvgUQT5KDus9d3bxvSnEbr64voE+
AqrBPRckDT1hnPs9+iNkPTp0pz2Evte8WCHwvdKGST15o8u9/+3hO4yr9j1IER497carvg8bOj4Q3oC+Wjy8vZvVmL2ncQ29
BjKovks09b1+rqU8m/4BPlbxcb6ZOkE+DSXHvcNHkT2uzXm9h+dtPUUk/btkw5q9CUdhvg2VKz5+tE46mRvUvW0icLxPl949
xatxPbsuFT4dgc88YoMcvrPLvD27yAg82wP0vapPz73wVLE+WyUwPoBMqr1Aytq9iT5TPXKVrj3gEfw8Kii7vcs4Ez5haZE9
V1gHPI/Ihr1Vyxc+FDnqPfUCyr1LXD88BOx0PoyKbztCBVE+jGF4PtYtUTuB67a9rZWFPRrVIT3n7sa8rHVMvC8aVr6oc8M+
aQijPZPArL1xi/y8kSXdPNyy8j0S1sE8hMkJPnnNhzyg3GG996x4vXo/Lr5Izx6+6hU0PhVtiD4JDEg+52WGPcxWhz2uWaM9
iDhcPiPHqr22gcM+PDRtvfwNfr3gVdG9wf4tPh86lD4FiaS8HRVkPclghT3WmYk+x15EPeUvvj0wVo8+jHcOvsKYF748iY8+
nBd2PaIJob34Oh66w4OnvVpuRT7s+iq98QEyvryV0rusmeM9Ef7bvY6NebwGa868rgLpvDgMgr7o6/M9SIdtvhmVrD3zgn2+
hUmUvrQSgDvLBIs86eADPwfm6D0zhc89MxEUvv+8RD5d7/C9+0uqvgmEpb09xfg71nuhPg0mqj1x8kE+W9IBvjhykD4qgBK9
NmTYPS9xKD089XO+cu+PPmp8Ab05ATI9ywItvvmzdD6xfRe+JjlAPXZWUz0ffpQ+0r4lPa7BPT27vF++yMWsPXRnar02nEQ8
Lku2PL4RBz4y03m+dvpQvjF9gL3s3ck917GvPS5vlr7O7J09Wz/evcd8oT6PniM+LjfGPY2cgb58Uz4+g3NJvTFgtj3n3e+9
T1U4vCKSYL1eZI0+ewV+PkDldT59kAU+7MTlPGyAJT5iIYS+KrnOvExrPj72Dok+Bk70PIwyPr4NQ5A+ZsnOPddf8L2L0ug9
Ize5viiTuz6IqSQ+RdUUvkkmXDxQEAw+zrLQvT8NKr0WjDI+3yMyPsQOjj7MX1A9TlA0PrI7pD2VlyO+3xK1PrwA6Tz34F49
53EiPt0lND6uAKs8L+3jPB9RKr1KNtG9SW4FPoUVaj6zfWI+6lGIPk9Mw70w3lo9ktuCO1nRhz7xMlK+ESawPRZ1Wb1pOlc+
ls7mvGe5Cb5JoCk+aVguPniJsb5LagQ9mjxsvXSI5rz5kK29JqoHPiTnsj365KO++G3mO1+cXT3OuWI90n1xvmtvZr1yd4c9
GaScvm1IyrsifTi+HSFEvv0RMD4dsVM+1dRruxD+QDxDZW2+7aCMvTTsPTtkoT698TUHvqA4ij6T3189ylsQvctmJD6srSq+
R5xdvj06Jj4kIWc+ApbYPIOMIr54YQ0+YQw9vZZoUD4KxoG9hqEHvMf4wz0lKN49+bBKvddHh751f1q+Eh6mvLriyr4bd429
Sc1rPp4jyL0/GmS+NgGivUhwCj1nLcI9cbqFvhpeW775cK69wMaXPoQ26L2sFKm9FSApPkLR1by193q+wv4vvqxb1z0iuBA+
rhmdPUA8gr0M0Ys+yPXrPLhqiz4h0E0+ay5FPajTkz1ISr+9jQRVPso38zwbeiq8VNbSPRUF9T3pAry+N9ZCvXW5fT2/PcU9
GZpKvo5DKD6pwGm+aIqyPey/gj4KKsk9sPMkvs6DdT6Kyhq9gX+aPRN1Iz6yRc+9Ak91vsWznb1VaA8+ohtNPCaPrT41u4s8
UGkxPpk6JD6QeAi9oYfAvAlmor7I4s0+/UWGvW5SJr6ECmW9jCoDvaOJZz4Cqsk+xb+DvXXmdLwNlR4808kJPvERRL02MQU+
QHSJPgCX2j16XJQ9tF4DPdPeCD1fBum7qO5WvY6Lob08/hi+bZbxvOzftD1EHsu81EEsPZDpqL6dhs29YVbSPZkuI75HID6+
0bnFvlou1D2NPu2+8BynPR1beD7EtjW8dt+6PiBLdj6TMnw921iCPVGBmryGuPG9kJ7+PJFEG7759qk+IxcZvuUZUD4rGcU9
Wd3nvjWlhL5orGs+1XygvtsRfr3Umnw+G/3EPiKVnD695vQ9ZCOivV4JCz5MVm49HeiBPuqvBz071Uy8nVGJPSfH5b4HXvC9
hlRkvPfKLL2zpuq91eFPPnbjLr7DH2K8Dj0Ovu12kr4Y3469b9OEPhy/qD0+baS+IAtOvoFwd76QbZe9Sm9NPWQV/rxDBmG+
a7ZjPg56y73ToH09Bz8VvnYFlr3TzQ+98TiuPj/VJz7/5zM+FI8pPkEWBr52CDg+fT5Uvh28MD2kTWQ+1LiPPS2Q7r2UzK47
ID6GPNjhl7x+9B6+VEwjPh+9wzyr5cc9WRgkPtKWKD0F/Z+9SwfyvdVdFL6D0Mm82tMyPi8U6T31Wwo++yfovDJUCD2Yaoa9
bzkLPhO9Szolbfe9Wp0jPbDTcD3lwas9hgWFvco2ob7Q8Ys9fDKxvaQz/D285G4+bM8Lv4p6Uj5q09y92cAZPmkHDr7DXcg9
GjoTPpH7270SyYQ+zCtRPjT8Nj6MMvi96rurPZhYBT7n8Mo+TsfJvd8loT7r4gm+CZMSPV2X+71g5pi+KSoMvjhh1TuYsYO9
CSXvvbw4Jz1Y6PM81LKMPdORHz2FdJG+1fDEPRPPiz1F9TO+MrmGvfQAyz3SHYi9bMiTPTJFnb3s/mw+18RgPbB2gL5JZQW+
DPWWPQTVUj3P+ks+WShavJ8Mpr711Fa+876gPiXi/7x6wBo+3Q8VPBdrhj4851+9NT3WPUDkFT3T2co+fPOKvYriQT12soa8
lnBSPaZIlr1Tr5E9//KgvZDUDb6eWnA8Mn1JPYvd9bs1kTC+PfqRPohrFr4W4sY6VuTVvQvGGb/HYvw8MCCRvbAJo72oDSY+
eY0mvWZ/iL36yaI8ij50PH2iXL2uDdO9nRDWPGV9mz3a+4C9H+PsPRYrgb4BEx0+xt5CPg8YkT5sI62871iPPCealz7CnNe8
UTQEveM3D74Bz3U+SNcMPRyspD2ST0G8fnaRPamB+j485Sk9mIyuvdqlar2u9ru9pwA+vgWzlb3Gljq8vVWYvSgjDT7It7E8
W5xlvZg+bb26QY89rVWcPTrSCL6+4uc7WVdoPqndhbtHVxy+4mKMvhmXMT2WImO+17T5vEHSBb4O0D0+zZbpPWh5KD68ZBW9
lP5LvGqYKz3kfoQ+esRMPauqBj5ylRs9XNHuOx5V7bkxa8w9zbb+vbWBhD0wgwW8fRgGPSO0Pj7X97g9CUycvEvq5r0numG+
pK7GvLFSrL3Hp4s7ok+yPAiczrwGb249CIW1va6TUr1fmS0+iWAGPi5YQj2Zqmg6Mji1PcaEkzyhDDa9KtERvtmUdL6rMNY8
Ry9yvrZo972wFyy9wTSwvG/j575HcjK+0gm1PT+p57swFY8+4wNyPVk5jLzlrDe+6Z4Pvo/DZr5DpaI9IMuZPR6mvj6eDJg8
atrGvU1p5b2H1RS+AwKTvUyhib794bA9sDiGPQMe7j3YrFK98KPePTEeVz4HXQY+sPzfPTT3xz1xR2o+TCuKvo3GSz4obW09
8TBFveCvLr0YUQU+WlNNPTtzlb1/kuY9x6psvUDDjjxgL78+BnN0Peg51b2tFV09YaeEOzC4Lz466G891NWAPhbZHj6JH+49
vR7gPX9oC74ly42+YFBjPfq5Fj7dE1Y9hiT0vR3kejzpgZK96bjUPb3BH701epy8Ji0SPo9NqD05R606fOmgvbE9fLyRTDO8
QpWyvIL6WrzYoCY+nrqjvemLAb7XCNc9m8MyPpWVorz27Wc9S6gGPqSSib7wVXy+EHKKvXo21b2S6Xm7mwOlPaE/CD1Ufac8
iZmIPWvniD3bJpU9yi4vPpeSuD0OuOk9EJjuPZAnYb6T/eY9VruHvT8XnTwjyTO9kOfNvW+6Rr048Vo+dvmkvKOGQD1QWBc9
bDPNvaMxQT6g5Pk9L0o1vWOneT2ZTnq+04asPXmQtj10rZ+8lRaZPMAo1L2hAh0+jllvPppU/b3Iynk9OytivtcHaTyRpvW8
JlnPPDovgr4SOK68J5cnPokjBT4GSS2+X8QoPTZlF7729ca9t+WXvUjbDD6Vdp6999xAvesBoju8ctI9yuzOPbo45D3MyMc+
5UJiPtbL2j3NzJI9gubfPOKfIT4rW8u9v7P1PYg/MT3nFQ6+spY0Pvjg47tuYGC8C6vjPYo0Sr4YDDM++HTrvXhAxD27Gry9
6YqyvOMdgT6FwLG9IXrUPK8CJD1HPzc9RAtivZpS87xwIuo9lfG3PTgCjzwoe4k965javQk5rD1qUIk9Jc0xPqCwCT7i9s09
Si8ZPatIp7zsW5Q+eygOPaK8sj2cRyK+cd7iPMf83bxV7eE9k2i8PeIDcT4jMIc9/oJxvmxZo7y0L9W8izQpPY05qr7Eaw0+
OkdZPgAVB71Rb5G9ZTQcvQ3s+zqPBh299BeCPdfDkz7Zss29WppUPRCU3D3lF6i9hO6QPJCuSr5PTqc8YYaNPYT1/ztftkk+
e1KVvfxIBr44CNc9QAWOPVoSJT23PqM9zAl4PiSWcbzOpJA+ePMpvmG11ru5OlS+7K+1va3Kjjz7FmK+ZL2+PejmWj5JNvO9
4wCovPcgiT2a3ic+7BjfvLod1z3HSpu9q4WZvSw0FD29osY9rRiXubiuGz6MYWO8RmXQPWGqPT4mKmI9bS5UPmEXTT68eSI+
P8ZWPgzrs736wO6+OxbWu9bwSz78z8k9fN2+O5cKHr7oigm+pI9evq5s673b2Ta8U4lXPnI4Gj7MaMI91gOqvb+M3L5f8gG+
xcBbvXB09D1FObE+oL9EPs6hdz3yXek9ZehjPvhpOz6sZbc+mDl3PEAHTT3GPjs+69ORPbsjPz1T4DM+w1M9uxde5j22Ikk+
yBBLPlP8AD96MXU+aKS2PCMjcLyVQ088gHoyPfD7rD23wRc9WtYZO+KhtT4fvoU9YZoXvY6mLT0SJKM9CyqQPdVfEz4N9G0+
mlWQvTPvXbwTFgo+jF2FvT78wj2rwp09y6MjvGMy+T38KAw+F1ILPpg2Ir1Cjz477sOxPWiSrTxYxcI9thQ/Ph40Vj3fxbg9
CbXxvYGoJj0BzrQ9HtZivbBcUD22iNk9AntvPTcO8T2EmJ09OWTSPSFlmz0j1FO6d5wQvAxEbb3Jv9E+JyAJPlp6PzzM4Ek+
qLmAveO69D1mkxE9p1givrFRcL1tvYy+yUr5vJj9Jj5v5w0+uT0VPfxkIz4Dx4++XuaLvIhHqT7BTEK7vUWZu+GDib26lvY8
r6oMPgbkgb0DZWm9Kvm/Pb4dZD6bgDY+V8cjPhcdN76OGBu7chVDPrOlTj6pTIE8DXe3PZcNnLxR2U8+B5YxPu1NLT2jmoA8
XLgrPkPp0D3iuqE9xzeSPZjsBz4/7Ck9za5DPhthBj5c/oe9/3M5PYglIr6/9+a8Uxf3vY9jZj3iX0I+49k2PuMZor0mnpo6
AtBXvmiLKbwTXDQ97t+nPQo8Zz75LoU9/GmRPaFbp739/9A5AEbzvcRE7z1iaQk96jI2PPyZ+D2UmNQ9Od/DuY+Kobxhd/08
LoHBO17a2T3hg9M9BPQUvul0H74jCtO9VQbsPEoe3D2oemg+yhqAPQyZgj0zaE+8tifbvVX6gT0O9QI+/XBZu5PVzDziVo09
VncFvZ6Ch7n1+Ho9XdgBPkiAt7zWXXO90eh7veRiCr7ZqJA9sJAyvqw4G70j91Y809AiPbJuD70W3sw9a1sdPnSuUr726mI9
OALkvSCsFj4UKpe9eMtoPHU/gj5+HJA+gSatvK+f7z2SbHw+gHjyvRJhGj7wKlo9Zj0TviC5gT2Ji0q9fLl+PnOgHL4TLaC+
IFhGPftm0LzOR3E9s9PaPWgYRD0KSze+okzTPXYTLz7nzX276EtlPQWraby4W4M9I2RNPbNOaT3SlQK8ZcHjvIfphrs5D/i9
EwroPWPjkT1RLF4+X/FoPmNLmzxt92o9GFfhu8smRD5Xae091BgiPQiN5j1f1EI+67ArvvXmM72qV7o+EyRcvTX7Mr0SR2q8
ZToRPuNYFT5JYZs9knnDPQsn5b1nbfO8Wkd9PuF8IL2HfKo81XcxOzo4fr43jyu9jwgKPmjJnj3YDsw9rUybPVrZYL6iF9Y9
86HfvhcBirxiPdS9nVf7vS8f9r7e4uQ8UZmKvkLEoz3ZoBM+fFAWvjlHnL5Shvg7PvWAvp/Toj08u6I+VP58Pq1fC74qUpu8
S1VkvapXt75U7IK+nxCUvas6sT7ivkk9PrQQv7DGNT7wt4G8PVkAPhZZvD3Bgvu+k8YfPq1PD7xMM668lg74PZ0kAD3rbw2+
7KNQvUu2uj1Y8W29qKcMPolqmj541AO+NSN0v5o4oz6NNey8aDlmPtJ7szwGxVA97elwPlb/ir2VkGi+1lm8Pr1zqL1L1ZG+
14Qzvj2mCz2iTQQ+8+sUvvgXZL6tFNI+gUxOPX17aD6rAcQ+jpEtPsDxk7zmoVg+C3cYPppzKL/njTG+epHCvtr2MT3swdc9
waRNPyBui7xu2I8+lv26vTixlT1/HYI92whxPEagLj76GYM9DRZsPU8kVL6m6NI+kZq+vja22T3UP56+bAtbvktaRz3IaFo+
zo1tPkJDk787VOo+srLYvXIdP79b/xw/wmgwPsJyjz2X3iA+96Ycvj9nVL5SDPG+PqaovhuVy7xcvYo+thphPF0tdr2cdAa/
qqIyPq/04Lx0YlW+27kUvvDMWD4dO6W+Vk5VvoR5rzyuLUu+bPFcPlc/ED43/Yo9/AsRvkklU75zPMo99px6vnOTOL+H7K+9
Wew1vvIPcj7pTHE91yJpPpupWD7jRwM+yx7dPl9Osb5cjQy+294/vAxBJr1x/9m8i7H9PR1hFbv5eu2+MmAmveQhtby9pOm9
rv2GPhezsz0eeYw8IoMdPzkd9T1YZxE/DzRRvv7ooz3sBr4+UTeNv8S2jb1/pPm9CiAnvWWLED3CNrM++ls0voKJDD6VbO29
xs65PIty8j0uTag9yPDFvUILzT5UPnO89YVvPDgHtTvO9Hy/fwSSPnpI17vKFPc+UNstvvSm6z3bFTM9zHHnPRXUIbwX+wg+
IHIjvqgYLbzTBPw+SG4KvpiaIr2T2Vy+pgR5vWNXXL7XYMw8MLHHvB/cjj4awRo+f6OvPcE7bz5Fuge+7pgjO2relz42wZW+
Lz8IPsS+eT2X9uw9yUERv92UzL6/ohs+8CoXPbR9nT4rolA+CS5QPOzGFz70QgU+durdvRtUiD9YyRG+m2ISvuMHqD5lbIG9
JHaLPimRnb2BTnc+PiDgPghEq74Z8aE8xMBbv/aDJr56jNY9GZUSvxvLNr6MeGm+YgGPvvh2CT4M2ja+NgMkvWJg2L5hHfm+
rXVMPhhmEz9M/dc8/pBYvvBgfD94Uce+JLPevgx8hDwOkgk9TUdau6gj9L35PeC9mwZUvgFlnL0sICQ96rhwvDRAv7s+kOE+
NbkfviA+7D0NqTm+s7givzX4Mb824lY/Qtz+vqEyvb7hwnW/w1KjPmRawb3KEmK+0appPnSPVb7YT/e+heiCv3T1UL7MT8Y8
ARU2vi9sJT4kRw2/mFigvtOBPr+eG3u++piWvnNFbL6uutS+z6mivtsOXr+DT1s/dxcfvNKndj1P4Q8+MIMXPymPgj6J79E9
lcRbvnbipzxEeUK+nBDUPjuf975wfoi+QJfevoODWL6kRdk++RlrvnuGND9Dm7m8HkSyvlk3Cj95WtS+3boGv9wcrD/9sei9
PSAPvz6lAz6O1DO/RroFvzBYdL1UNzI+TpeIvCElnb5omAM/wSK7Pycn4b4BgYm+ZthIv6L+aT7wE1S/vYs3vOo+1j7wguU7
86DSPWdrIT4TnoY91ZOevQ6ZHj90yHS+DYahPkO7fr60cLy+kW6GPv3fUj7iewk9bP2WPYvSV74ty70++0IEP9P98L5zkuG+
/jmkP2Y9q74Un7A/qp/+vX3QOTydRZo+a/ZkPxV+Kz0/Nes+5yUFP3oHN75Gliw+PsqkvV2Dqb7VUzO937FTP3Q+470ZDMY9
dHOwveNaIL661g6+sJ/vvWkETb9qvhW/xvhBP9KkB75HURC+VV+wvqlCMr6R7Ba+k6jaPsDSn76dW4++bETWvnVkOb9mJ8A9
nC+qvZpkgr6SXcS+swBIvtWqE79WCdE9PwsRPXBzGb1wZyI9Jrp/PvLKLL5Ikok+1miWPSdKtD2cfoA9FgIROx7Swb6VJym/
87/DPlIFnD3M9ua86BnTPVznrbxOprE9/2hfPmNeuj7pgoq+3JcDvfjkN770E78+vE9EPnxLNz6kpQ4+cMBVvtnIhz0yhoy+
CL7LvSZpbz1GuvG9guHSuySeDj6rUXQ8oLulPvc5Lz4uxC89pj4Dv5h/Ez6Gula+eSM0vuw3DL5Fvj4+KdVzPefVpTwta9Y+
vcHXvqtjjj4yPsu9cpoKvlfWDz0cJ5m9fRxMvUatR739xJA9Zd+avkkNKj5OjLa97QuzvDq3gz2fbCe/hPKGPpChtj596yE+
er4JvtchHr9QGNq9TH25vBG+gj5IyMy7a3e4PZOmQ7wItTy+XoCfPbTkuT7eh8K+mDe+PDJvoT2iuMY9+pcXPgGj8j24wQk+
okbPPXjRPb3vHvc9ETKsOyHwl77gCFY+6wfGu9qeOz3ZUzs+zf8pPpkoMb4326C+EhH1Pn4SkL6/7CA+uId1vcqUW72p1yu/
mxT7vIGSK74Uq++8wTAEPmQhSL7Jh1G+WLHMPQv4AD/17Za+UjljPr0FRj75Yh09HkOpPohO3D1CMSE/fqmMvup3kD2e+hG9
PuKuPnvdgj4gXbi9xvMkvo6Mxb1L+8Q+LUP/PpTDtr5TxVg+QUsqvrAhLz57BPk+E8OoPexjtr3Xi/6+5RpEP6hhI7+jNl+/
gEd4PnqB+z5xq009lNRxv/OvPT25qBi+bkHbPrrjaz96168+b7UZPuq4vr7nIzq+Spk4P0uQST5guRg+yUprvls9Cb/VqEQ/
4lQtv8EBDD620BM/qe9IP/88cL/NcAo/nMRPvzAfZr8L7hY+/8jjPqJiYD2DxqO9LZMNvxYxZL5/MUk+m79iPwPewb4wIbK+
dAztvZCebD2+c0M+6skmvyDBAT26450+vUIxPPzllr4V/xS+YwoSP4rTMb/Fh4A+EB4IvvUmIb4dzjk+hiyzvd3Yojvb6Au/
kGntPSGxKz+8842+RGffPgJPmT4NGQo/hyEsv4MrSr8ZtL2+/eJQvvyz+D62rsm+q3VuvfNmDT9PS6o+zcDjvu59Lz/fieU+
NVpKv4yjqr6wl3c+XN7ZPRBZoDoep6o+oiFavnJY9b17AR4/kMHmvpkk7r3O3VW/zvIJPlYM273ZGY0+HFbJvowgDb+ZX5Q9
EmEiPs0oBz5R2RY/CkRbv0Prxr7CKR6/CRYhvZ5iiL3QZy4+OPS7PoLQlL7emte7JNAqPyLTUj/Wdbq++m3aPYzOir5QYyA/
S3qnO6yWQL7oF56+hKFov6A+XD66Aj8+smgBv9W7Hz+4yQ++8SeHPkWCqT54diq9uEFgPuWn4j2oLYY+yOCOPUkBAj30orS9
nZv7vFrFPj0xxMo9B2mKPB5t7T02hYA+lpEuvX461r3wUxQ9lPpmvSV/1b0HPlK9Dj2ZvtMYnr1FxCM97EdyvsVDTb7NcVs+
Quc+vS5LxD3TfAs+pDu8vGBdcL3gZKg8/SPEPvLTFb3iWKg9jnCJvrfY4L6ItiC+utGbPLJ67L01BYw9HJsOvnA0BL+jJIW9
4GvGvYp2zD6gMI4+nXqoPZqnNL2UiLm9VjdGPZA8bz5GtyO9Kf9evlG8zL17+ic9IhvwOesjTj1b0xU+ZeW8vbv1iz0XoVg+
MkPmvU7nBj5OtfG91i3jveGwz74Sjow+mAR1vZnlkj0U/4Q+9f7kPW/cLT7rRwg+n+uSPoUar74zt46+YSXvvNDbkL6T43Q/
U5xwuzAH7LuSOFq9ns5SvddYRb4z0x2+SXLZvSoxtz3sEmA+BCg9vNDD8rydccQ9csUOP54Lkj2JCpC8oIuLv5YERb3Vpl29
DiORPb+Jjz4oHwU+vWPoPNIgKr5UhxQ+ymxPO/GumD5mwag+SIdvviIRYD0Ubjg+Mi4ovm0bhbx0zwQ9ditgvTWhxzyvp4i9
obMZPbCEZb2OKhA9mWEevjZlxr58Vv48M5EzPr76cD1o3XE+2U9iPjTUAz63loI+s7D7vqqX8Lv8bh08QijQvuuA3bxxbCa+
BiUDvo8ocD3rzVc9vloFPdaDar2C9jU9dS+HvTIThbsOgcA9ajycvb9aEj41NA+83F+6uRDjAb7PIAw6ExWrPv+mBLy7Xkk+
5v30vrS+Rj2fpti9wFr7PWNxEL752t49gJMJPaAivD12FcC+ZW1ivQcw7T0ED4s7G0qOPlQa6D2ep6I9oDY6vWVvLL5ICEY+
AuxkPlusR77fWyO9SywgvWPVFD8LOqk8L+cjPJfn/TxOcnQ+jdCevXcSfT4grMu+qFISvu6DBD7sC6M9G5iEvKFper0vpMe9
XBw3PdIPbzyUvsO967AkvetsOT7vGjy+IDmhvvWI3jxFHPq88Q1kPgbbBL113wM9D72Dvm+Hqb3ZIJW+6MRAvk8Znz7vmM09
NxbRvqFmFbyfbZe9fDw6vZ3WJb1u3be9iv6SvXBt8T5MbsS9rF+ovA0nMb21vog95rETvtPKjD5iozo+/6AuPJHLdD4D6vg9
vJiXvTzHn75HyBy+Nid9vWeiNj1cNho+mesCvr0hSD5qJIo99OqDPukIiz6Dl6M+gHNwPcKeCr4mDbW8TyQHv4lw+b0CsXs9
PLWAPfa9SrzD6L490Yw1vrCTQD7PZTO9a5bHvPHtAD7iLgo+jfcFvqLDVD5iaom9ix6RPa03Dz9wvBW+5WH3u9qJ8D4C/ro9
BfmPPklvaDz0Wgu+KTukvPWC2Ly7sR++heidvRZr1rwgwiw7LhYAPRzwNj5TXZQ96jCdvejItjyC2ju9+8/WvPMrHr6tGp++
95vPvBFqMr3pwBc/BdCpPumvl72qcpy8ISfIPUEm9j1Ze7G9/s7MPadAOj2yPrA7CfoGvuu6M7uFVZa6Rx38veHs7b1lIxI9
39XCPHZuI74yPe4+CUQcve71QD3zToC+HETFvcUrpTxhg9+9wsMRvdN7JT4UmoO9XFMjv5p6Wr4Um/46oSOFu0iODL74mRG9
TnPAO2PQo7wb+4y9tiihPlTw0T2AeBK9tg88vuVX8T1lNZA+jsMKvugXfj0oQDe+oIVDPaVLqT2aqZG+HbLSPHJCy72s8NK9
e0aHvor0C70NBlE9cHH3vIQU9r3xAeA8tkUHuyFtMb+3gJ49rImTvps33j3wW/O81+FOPeOCGr6jHy89FAajvTAkWr6j9aM8
oMpovdpcJr3qwp296r2zPsSI+Dylo/G+IpCNvaZ6Lb4grCO+2j3lvXY7ej2lztA9n5EWvh7bqD1h+tu+CHEVPs+n3r2U4ZO+
izeWvSA3Lr0qIJ28/r/kPUeDDj7UtuM9FY7DPaDdMz1xPZi8SANNveIsyT4As3s88jAlvT3wE7yn1pm+qnkGvy6WCrxKfzM9
TIUMPUeyrLshJWw83ZIxvW4uAj1qr6U8W+eouvbtj7xYB1u9eVW9PFSi/TyAR0m8ToNTvK3Gyzt3dEK92AbJPH2+QryJd1G9
yGcSPlUsxTu6ZuS6cKnuO4BXmjwOy489Rx2NPEwEBb2v/Ki7FZvxunEALL3QB6E7MLX3PL5IDrxdn3a84H3avBlXdLzUdxU9
zTvkPHxZWzxZ3mc857IePSfdHjz0TP07KqJSvJnthzyTahI+N6VIPPSy0zuA5c68X8/ZvKmRwjxZLHA8io6GvacjMb0sPyK9
5oIVvReJXro2HyG9dcgmvJbhpzu8PR89DS7UvAbyPLzbiCg9sViVvLgkCzvm/wq9sJumvTTGGz0F/Sq9IgxDPEuMFb39Oyu9
WJPwvMFX1Lw+0gE78Ye0PFMycLx6S3G8Q6aPO9tujj2HMuM8rB0gvcA5fz2Fsxs9g4nwvGzCKL3vv9Q3kWgOvccQkLu3vwa8
OraJvfJ9/Tuws8u7qFiDu4sqhby5gOy7FXxRvV0Lzr3H9809mU7mPNhktrzb1Om8sG+Zve6/IL1DCSG9WD1wPVyYC76PJ628
/Q6DveNSB747RH07z20fvWaRszzjAo28Z3H5O5S1Jb3y6jk90K/QvFkZnDx0akE7AQ3OvHakiL1uRFW9h7XqvPR0irza4eu9
xEYcvadlMz83H/2+gy3QPnT1HL5uf/G9J1PWvuVUIDxcPdO906sgvTNNQb8IjQg+29vYvsDVb72IuSA/jjuPveQkyb6CrCu/
FeoCPQMO4D4v6RE8/5xcPr5paz0N0uW+gbeBPllnjb6r3BA/dl6HPnyS/j4rthu9zRIuPoAJcz64eG89ICy1vkqNmrzyQP2+
Hxq8PoWEpL2x5fE9O942vglmmT06bE++OZoXPkC9Iz0kXP0+6JASvZbRBr+Y0wW+hcAmutsOzT3PvtU8SKSYPg0dzz3XJU2+
c9wVvtPhTLy83QM/YRKtvKQflz4/2Di8hyE1PqaMhz1ezES+f9fLvUHGlj6OeYq+TBPovaTBu76UlZM+KaIWvpuS9739hzC+
9PekvsQyRr6RrXu+N1RsvIPJZz6M/kM/L7d0Pp/mjT2XfLi+cOQFPrkeyj4CLZe8R1m+vsFhAr82xYO+bqASvsUmmD1lEe++
4Oy7vf0wDLvA6W+9C5yCPETfc77oXX87qrQEP1XFX77a45c+b4jfvXbTDb4wnkC+pC7JPSTBSz0cqAk/HxSPvvyzGr9xZcg9
834xvsp4Hb83X2S+pk77PanJvL6q5uI9cH0/PszTDL6uTUo9LLQNvvtEDDur1tg7OwI6vX6N0b2YCGi+MZcIvocCWr4+P/G+
RlLdPlH5wD0DNYe+OcVZvI+eRj76NSo9CB2cvhElpj68K68+7IE5vQ+YAL5a9YU94R2mvXOmYL7Cg1U9+UrzPeoXsL0oVk8+
qWBOvHgIgL69Scg9zCqAPTCD8D0lUF8+uTOCPhzYgL1h5K478cqiviNma76MqMA84JuFPQzOb76jLlA+0FX0PV+5wz35AFm9
NBlivRP7HTyiHOC8DP40Pt09XL5254q+eRUwPuVHkj5uOXu8A4w6PfkWhL7pIog+MFd2vdlSwb42ylQ+oY/HvXnubb2RhQ0+
p3SqvC0/Obv9qeq+IUgQvnxWYL5Q4bO9t7qbPvYxND9MBfO+tFeUPvB1GL7JAzO+WFCBPTt20DxCHQg9szLOva7qFT61+ju+
pRYkvh9/TD50Qco+QlbHPCTC9b1rC1G+SV20PpOyTz7GMzi+z+jyvS0v9jy2TIU+Q+ytPQ7Zob2DNtK8fFeBPrE7sz2awCI+
KqvePe1+Nz7mUqQ95+/WvpAybD6BS2S+tAwLv72TMj9cc4A+M+RhPtqnFj7h+BU9TsvJPd1awb5hCu+9dPL6vEJOGT6KapO9
SDgxv8pSZz63Y6+9c7sJvaYAlLxkm/W9zea5vev4XjzAbYy+EoUjvhzCCL6obPw9VHhmPdk74T0wR1i+Z7hNPfxRfT7l3J2+
d5/kvNrNIDzuhzU+6T2sPk3+Lj57A9w9r/7avZUuij7ygtg9/SwQPe8Vtz1uEyk+OTEsvod98jzezYY8RJOtPDgarD7WGZk8
B7EEv8/2sr4KMs69epaKviXK173Ff+m+0Q/KPjW6ZD/FhzY9VinDva1YBb767x+/yh09vYcv973viZ89qvjbvb3PrD5H69G9
2W/qPhkOUb52hmg9SLtivfcLLT3Kw9M8QeGJvnhBDT9IXo++WcI0Pv9mJ7/isF0+brcLPsi4BD2ruhg+Gcz0PR5UBjwQzKO9
AH+TvRAqG77iRKK+2ozNu06SFD86ioe8STM9vl4K3r5I4i8+un02PfItZj7dJk8+iP64PD2BSD28vBq8j98xPXmKnL72K8E+
sq20vjnxcj7oD5E+iM8+Ph3nKz278a4+5S6UvtYQjT6UnQq+MOWGPnjJ6z7kmIy9XA4ZvH+2jz5P4og+zzYnPzTEiz6h2Ji+
o1xFP0JL1b7jBa+9Zl6aPSMD0T0qIGa+YSDlvgKlBDwDUuq+El71va+nVz5wo6O+gGo0vpMnxz7a+Ze9iWm0PjaVVb5GfJu9
vTICv9b77r4+AFE+zyqlPpGpRz12WgG9rtryPsO48L65o3I8yX9EPd+NRj7lEgA+y1eDvbybqD5hqdS8uXmcvbInq72UK+Q9
VNpBPU4wtT7bR+m9FhUKPuq1Rj1FvCi/o9sGvyuEAz4aR5u+BHOdvjbRA7+ztYY+9eYEvrtuAz0nt1E+bwanPec54L7qNR0+
rt/kvkapkj50ERy+uSSAPmUfF7+Jq9k99nefvtMQBL4IStU9bOg3OzhArrzBfxK/Ln4gv8CwZT6kWtk9KKAdPCpqcz69Ukw+
l+w5PkXf3z3dgUO+F6VfvOSLZj3WGvY9cQeJvnFbd77LqaS+HGKUPBeKXT7406e+u03OPJKBzT1cX8K9t7MFP7mDH75uryW/
jidhPzi6v70b4Ym9Ek60Ptxnhb7xFri+fKM+PtkdET740NM9hLqavXqkpD03d0Y/ZozmvctDWb6Zz/a+IYwKPT1q9b6Nzks+
E0oGPm71sr04Wi4+9HCXPYHXn72drOg9NdR+Pv/xbr0fawc+F2abvpVuwj34iYM+lxfSPdRMlr47cDa+CizsvOeIgL3+jJY8
2GuzvnMwuL7DmSq7RxnjPlb2TT/utme9OCDIPmngbb6x7xY+RX8hvffJBT1FEwE/t7uHPo16bT5Vr309tvatviPRuL6msIw+
zm1IPQAvjj6iiYk+iboDPZybRb5R1EW+zpDcvvoy077V1uY+bG4jvSakS7zoFw2+CYZqvpk5s7ussg8+jaTiPpTVhb4734i+
2vEIv0Rwwb2txSS+SEbfvUn3Rr4jAfe8Ay+3vvLxEz/nkEM/QUydPdsfTT8/TQ2+gW4OP1yAPb5j5oo+dlrdvdhInD2KKwU+
8eKAPr6GXT3CPYw9yCqfvcrgFb9615U/0o6oO9rhlDytLoS/xeycvgWtAj9Z4y+/V0QZPit//j3pizw+P8LtvSP4Jb6k2Zm9
0soyPd1y/b/NxaA9Fy43vI4bU72D09K9HgOlPUpzf7yURnC/UUN+vQt1oL76P029xXGQPhLKpj7mNaK+34LdPcYeJD1hNW+7
YpAJvZCbUr17YGq+ayx2vUBnpb1XZA89mup1PMQHTz5gybI9NFrzPQcpDj5X8sg+y5rCPnq2oD2Uq1y/EaKFvKYKz71NuQ29
+fUivmT5Ez7L9QU/iT6/Oy2ABb3bgAU+8ifbvWlcBz38moE+AsKKPmRNrL5aUlY+HWeNPkhdpD7lCe8+7ZE0vsJmbb01uMC8
OmoUPZg6Ij+MW5E+MsOrvAome76dF4Q+8x0GPALhAL5NP489fkqtvy98dj4VMfM8xx9qv9TFbr4b6Xy+iZALPxHWYz4r0UA/
dn7CPo9dgb+PDY07QXsvPqRUBD6Aa4m+ePvyvlybHTw2idM+3CcFvfDB2r0U2QU/700SPnfEQ7zv97C9sEOWPQ/ZYD44anY9
lSRxPhi7/z2sE4o93QhjO6H/eb0Ijlm+CuYTvnbiFz0zNw+92ELEvdkCvr74KEw9+ZdJO2LfPT41MWG++YGrvinGI70UMAy+
hPTtvKg55zydgN+91NpnPeD0o725bH47yuc8v+kWCL/YweC9XeNpvVDjUz57Cjm+16XjPlahhj/SMCa+E0hlvPG1+b2tS769
NBANvLXc1D3R50s9CAyVv705Cj4Z4R89g0PKvD/buL1pt6S9Qdpcvd1rsz6AEaW9CTIrv/YF1j/s9LS+rV0sPmGBeb+6gLo8
ZrgMPKXOLj5Bqc2+r0qTvSkxVz0H+bM9Kh3OuyY+3D3eP7G+wqyOvYKtIz5R8HC9AtlIPlTQGb3kCxw9NkynvORXyz+amaG9
y9EzvrnR0DwMjqC+SD2xPZq+m74Geay71tHBvd9o/L3ng1Y98KRIuBZTgD5O3ii9gFfwvnCVqb33vuM9O+8rvoD7JTwp/9k8
mmvovWXZoTx0Baq+NIJVP2tjCz5m+g297E1tP7DLgj6S2eo8QegUP7YwbT678qo9VhX0vX4t6z26BnC/4wevPQMOkz3aAjO/
mw5gPqY2gT/y7ro+GXKsP0F9Q74k6oS90subvrpb4LyStLw+VR9evt0vzr3SZEY+ZbgRv1H5Gj4/WQ893dBtve/opDxAkfk8
yTOBvaL5vL5NZMs9DqlTvkXLOLxldV892K5cPbrc2L6d2Ae9e2q6PNgaVr7x3O2+JihQPhBv0D4MXKa9r09wvKgNdbyZpay+
WAX5PN/EBD1kOxO/WMAzPulekD7sfpa/6dSwPtwPTD5whWq/vx3qPZGa2z5tbOU6FPdFPnZ3S7+r0Z+7ZIQGv9fwBj7pOye8
rCTDPQFrgLwIr0a+3mjXPQYEgj6cAZ89kCYmvbUbhD0w8uw75HgtPp+APD77ulc+x3khPghtFD4uNKk9SX5qPjbwGD7ndKI+
VRB4vVmTG75R+LK9u3zPvPzW6D1JeKc+wAi6vceIXj2Q5Ny91YvmvBUyZz6fEmW+Z4coPrlXVj0gNf09lCsGvKTger9ZR1q9
xGU6PQRLkT5QS3Y++BsrPfDUVD5fSAM9zx2NvXSL3D2GL829eHqRvgp6kL7AWOY97lpHvRXkfz4b/wi+usE1vFnBG79KWVw+
E58EPfQh0Tyb5fk9eIT7uz4lW70Atmi9FsXAPhzxgr4Cdzw+JtEav2wUdb7YSdA+ho2Mu9v1lTy4k4w9atdyvK1Rr73Ic1y+
lPWzPn6Gk72Mo1q9FPA7Pua1sT495Mo9dK23vZtGWb6ScAa997q+PSDiujwjv2c+DqKQPhVrCT637r89VsTqPiy6yj7eiqQ9
xC+xPmwWoTxDiKQ97r4Iv39uPz6Ji6I+1LRjPjJMDr1RuoQ9otyMPmAQC7+YfTY+osi+PlrqLz6VlwE+FWOtPkjkmb4wt6C9
uQz4PHJLDj4FgQ6/Ogv9vZpOIb3KxY6+Z5HiPW3Ber3V0kS+6+l1vJUNib7WlDA9KY5PP56lTT3vbAo6CH3SvddOhr11DvI+
Ufb9PFnGkz2E8Tq+Ea6UvVAZJzzXrF29XygyPaHVLr40cN2+xoaDPhM6wT6SCwC9wF/rPR83eb01yks7pvdNPRv2Nr6Ym48/
5BIEPjQDrr6PdqO9oSaePNJvEL4yMFu9D7XevWBkAD4iUQ++J0KavUvT2j60i0K9kKlzPvpHoD0Z93G+DW2cvXnJDz4V/uo9
8yeYPV9+tjyi4/M8P8e/P/dUl75CDla9U4gbPYgplz0I49A9jV8DP1qRAL4W0x8+FsBKvnJyAj+3Ega+kt0YvlZxmb433p+/
wWO1PjLvsT10OK+9YnJMvVW9DLvztgy+IwoGPcMSaD0m81y/SFSfvRSFBz5jXyE9POlEPjFya7/esDw94BY/PPKRar8ZQbE9
GEIvvplXQj2eq5I9MjCnOjJ4D76tkZ6+IksfP1WzqzsXvW++1jJRPdI1MT2phIk8PFxfvqd1BL2Ex5W8iGmFPpbLJ7/4OXi/
inScP16vEr65bhO+8MgFvXkLAz14sxu+X9OmPjYgmT7ozJe94DAEvnk+ur2zm0U+Aj+0vmot8r0VZeA+VbG+PffJq71O2oy9
Y83wPoufST6hsNg7gE6wPpkAOz5QFZo9gfihPWnvzj1Jezc+HEl8v7zYO75Q/y8+op2rvgmTDjwijy++oPdXvYoOl7ovZJg+
rQIYvtjXSL5rv2A9CY5Avl0Kfb3ttoE9pZM8vdFUxbxpx/E8J77NPCQt1j3JxqG9NxGOPnSKJz7dKiS9Q0PyPUOmXj1b8R8+
xmC7PDkB67wv1hk90BAOPlLjuLxMj6I9SN0+PpSMCz5TzJm8zQfyOTvq8Tyu/Oo9NE7XPU1o8zsF6Ai+GaH4vFd2N70+FPA8
rxshPeWpkz3TWAq/De0+PNb1pDyVl3o80yonvRNUDb4wyxc8Vo7gPSzgqb2u/pw9A7KMPi2FqD3urqu8QXp/PQFXrL0LADy7
Xqf1vTZlujvG6ek+YIZzPWe3irtjYaU8j+xxPPwtaD79ado9neTvvMZOEr60OY8+cYl/PAXCH747wnE9sg8TPn10XL2TDbQ7
3P/rPd2Zhz0mD2G9DcKjPbAAgj6IYUa9Q1KkPUkWhz2Nwvs9EdYSvHdQ1jupVTM9O2l0veJ4mT1ECxw9ew6CvDw4IDuSH9e9
26ykvL6L9z1p0xe874ANPjFsFL7H61y9k2ABPtcw0r59tJc8Tr2JPjmXjj1SThA8NNNXPoNcoj7j0AC+LqDjPURQe71vhZw9
zIIRO13POD4YZ3U+vOJ2vg1FbL53x6e98cuvuwYDKj7j/TC73WtdvYvSKr6m/n+8nZJSvvb4jrwKgAm+scsuPIA2ET59BCw+
Hty9vlYdQT5qnoK+OggfPtiCdT2NPDg9PVBJvkHvWD0eHbM93bQ0PZT9jL4eCRi9tSAZPji1fD3xTtu+Fl3CvZtZ271CP4A+
Hb76v5Qh+rz7QTk9u9DNvfVdCb4LmGG9SJe+O5nok7xtacG9Q3eZvjNjOb6/IXq8aJRfvsONKj3jjic+fLOWPAltoj3GsVg+
SgkivuFjBj6O7oE9AHoBPK865z0xV4m/58SmvYmyDT6cpjg7o4ifvfDW2D3icw49q12Mvl84wD2d+u29QlykPqLLwrwjJ+u9
Y6QbvSHu0L342T4+TVx8PRgnIj6RUeo+CWEvvFH4EL53KIo9p1jYO4Hk3r3S0cA9dAknPkL71z5MqqA+9McCv1BeiL4EeKU9
1h+yPRJrgb1JBNE+WLLrPLPWmz0RGLo/uW67PhByrbx+l6y9HEpoPaljpL1N1Tu85fAfPpdHZz7yWpG+wlRkvlWfGryykvw9
20S3Pe3M8byjNJu9+RYpPosyBT4qpHC8+J8jvGKAuL2RLJi9escdv/t52D1U73o98J+8PaMfqDvjWbO+hXiuPv8ekL411os+
vByXvvCzAj3cMOa9Db60vq42+LwkqzE+O2LXvRph4TxV/iY+KlP2PUfEsr45Qmo+AOvfPFX11b7UmZA9wPWBPnvSgT0ZK+I+
/XjoPQ+zZ75wl24+NvQHvuAgFT6mSp09I5u6vVTjhb6J4nq+wGmMvucNCz4/eEs9iiSmvI3hsD0GT/89i75zPiVLfD5x60E+
geETPT5tlD09Voo+XUSaPExP+jvrFAC+oLuhPYaq+zuY18m9RwXkPYg+lD4XC4k+ynaAPtILor1ZVYa+ol1BPVFIzzuuvZm9
uMQFPnn6mT37t4W+kOMqvo8elj0rSKi+vRpBvR0VB7/DJ5C+z2dKvWOB2r1Sc8o9J/q3PqDgwT69YyC+LLsZPTFPk7z/qyO+
R0SBvbeXfj1eFuy9XQ/ju5tqR7y2oHm9waNFPqqZjr4CVDm+Yf9EPuqkjT4k7G4+ySvgvQUnsjxGg5g9oPHLPuattb5uOXs+
dmucvinyqT5Xnj+9WslTPhs11L73tog9WualPZw/iL0ZjAA/Pcn2vKuiQTwf9YS8ho4evWLpmb5yA8O9E4Y9vriLFT4q2p0+
TktCvipsKD6ebu+9QtSnPY1tor2KT3M+LY2+PkSbhj7mupw+57cAvu4HZT7+UoI+YBSyOww7aL39Yyg+InmgPfya5D64riq8
ptoRPQnOaj1weqM9Rjwrvors4T2xedC9wDrCvV9z5L1bwHS9dzx3PXqdpT2LA4Y8t1kNPqkp7L0M2J89KGMEPlFtRD5+gIg9
eg0CvkMXXj4lriO90jIHvqRi1zxsCiI8xP+VPTB4N739nRy9peQSPvsN2b1Sogo94hZzvP12qby+/IK9T+w8PnlNbzyzGPQ9
UQHlPVg7bL0viGM9kQskPmU8rDtTvq49LpFhvn9VGz7cqQK+Q04QPnYDBT7qKb49sdqTvWa4Sj6o2qY8s+Y5PQ9OBD7DNE49
pgETvkkhNj0Kieu9nmVSvJi+aD3smi++3BzAPau6BL3lPSU9mv3dvUxaCj3jdw2+qmw0vvObkTsxgqu99DQxvim2Cr6j8gc+
iH8SvoT9JL7VKVY8XFIzPnOYzD0xaoI9goT7PGc5njw56Rc+qjkGvXY3Cb0+GQY95HLuPVxc1r2HXCS+IFr6vYUfv71iQye9
u3QUPkAMML3SKZc8JmsyvlOHFTx6ahO97lgmPSjVkb02KJ2994m4vbNAzb3DwnO+6i0CPdlpHr5szky+qzpjPV09x71n12Q9
Owk7Pv8t0TwYAEy9zG8oPQ8mPT10JUo8DDqYPAVznr1id4A9FC5xve1Ezr0i0g8++BwqPYVY6L3v6es95WGvvbQarr0XZIy9
fPw9vCmSN77F0S++ELcqvV6cMT0IjWK7C7FhvZIrET6UYpM933sDvRTZzLxebT4908iPvEvXlr3X2M29MF50Ptg4RL5jkWI9
uPnaPTHSGL0YVr09MWwavq2kRb1q1So7DWLOPL60BrxeTfU9I1f2vDpdHj7nxVC+xNZgvQGyITyleKm8tAQIPcD4Ib45w+89
42T3vf/jDb7oyx2+fvkXPkuP7j1DR5A9LdYAPhAEpj1tWDa8akRSO/fs3j28zqa9N58wvqGdOD1x1MY9pFjEu2uHHL7Mlpe9
S42dPRBHhr0O5+69/XfxPPM5bL3+C8O9cdqbvWVcITw1yrC9ykT8PUlOeT324Qe+MpC/vXzhFLwNj9q9PPG8PfrP1DsLEQ09
f+UNvtInJ701XwO+gVHwvfc81z0XSF+8y8wTPNd4Yb5pIhu+0VRvPu4lvL3/77I90tyrPeLCrL33OzA+NkkxvvMN+bx0UnK9
2zm2u7Mj4z1qdgU+A5E8Pf3x6bwZqBG+/f1WvaNbPr75BD09Oh2FvNdNqDxa0a89t8qDvaExFb2NPc49J2VaPnfPvD0mSyK+
4mdYPjr4Tr21pJs7HkrvvSHKJz5Lc6s9QR+TvXW/Tr3vb848yds/vKb2UL1kt3k9mDhRPaMAPb3+mAy+BI7GvZOkcj7W7qC9
ysOkvDqBgj5Onp89i+GDvuDPlz1ceya+RomYPcLkSb0QOKw9sNtYPnwZ/r1LbAo+pxwMPga1xb1amsG9Ko8ovi4LLD1v0c+9
z+w8vDS/qTyA5AY+h8NBPCT4P77Ll1e9t+vNvFrrJb6Z7US8H27LvT36ejwMchS9f+BfPI8lhL0MGCU+/C8zPptOer336aq9
kidxPSrldz36MMA9WFR1PQPC3z2twJK9mnQYPdd1O72fdrg9+Vqxvclr5rxmZ0k7sFPwvbgRdr3E9Pc9qCdZPpXSQr3zH4i9
Z3E6Pmpm2LtYrFU8wi7zPTVKY70sP4e9KrIavvToqL3YUgM99gEOPnXwqL48TLi9FSCkPdaSu71uumQ9gcaePdHDFL24nE2+
1HvXvb7our3YrgU+5H4Nvki+eT47mcg7suYmPkfh1j0oU5093mThvbxodj1ZLZe9RLlEvYEQWb2+k2U9/Ge8vX+KvD36F9Y8
5/pIvoiPiL409VK86CLuPBLPxr3a4M49itoevqVLgL0Qtw29ViDuPThIuDsdCOc9k99TvVkolj0ujas9JhN8PW1IQ72sFc+9
H3irPYVOVL1/qca8hEEfPm8hK70eBz696esUPVRoKT1p9Pk9CeOjvcpaGr7ZmXm9qtQ8PrXmETzfEro94rrQvVSc7z09MNw9
BtHiPD2NHL70ylq9TJTYvOgQ4D3VHKE9uL1BPXHCaL05ryM8CErOvanniz2Qgwq+8dDGPSk3Xr6MAdA8NGfJPZufnD05QxM+
J0DavSS1Mj6MUi69x8t9vReRiL3gCb+9mFlWvg9DYb1Bnne98bMxvq6ehbvU/kG+l6iFvfX5krsG+V0+euymvf+0oL0LeE8+
Qty5vDzg173IT0w9xx4FPqaZ9z0/Hcy9YkeqPSF7Az72jQy+mphsvedoUTz2R829FftUvE5aBT6wxSG+XNcNvTnSQL1lLpO8
4tmuPUhTGT6WgJ28d6D5Pe1qFz06nS4+8AvKPdOA2z2/IRw+XJUyPhdL7T3CG6I8m78YvWVggD7g9E2+xBG1PBE6Sbw4xte8
RfbHvTdJHT3LTlw9QmBTvi1Orr1XpbE9WcB8PeGgP74kcJA88eIjve55Pb4HABy+SNtpveBTdL3XUbG8B670PWPeBb4Koia9
fOoCPmw2Jz6w3+o9KzLOvXV1nz2iM9C7flcavgtHl7sWpcG80uvKvSsSkL2OENw9dO4NvSn27j1IgA++d//1PH/Lv71Xqfa5
5IkdvkONLz3Atne8mpeZvYZukr3puBG+OJcHPj86xD0GpxG+/E+XvT6hDb3+1rY9VPrqPfhVtj0Fvt29dP1hvqgiW7w78iW+
u1zGPKb9mDwwhoA9q/HmPdzV37yo+Iy9n3xhvQL1Ej6z58i9uY9ePR1lDT7zW4i9Hh8OPQgFgL6c/Gc9Sw2YPWQCor0kXUG+
njUXPc7nFL0DnPU9y1fVPcUkMD19RBC+6RONPESAnT35OOC8DjEFPvbJh7ulosm9QMO7POeIzL2JmhC+CkuGvu+zUjxTYsq9
spMNvqW4Yb2WZ149+svgvCN8D76FBKG88aOFvF0buD1l4XO90bMnvrjvlrzmCQ6834pjPid5hj52Iui9N/4HPOvAsj20exq9
UQcTPsdqDT5vdH29b8r3vR/6wz10zic+JC80vm5CDD5GBwE+W90IPcaGyr1AOf+8V6vEve1qSr2jVZo9T7CAvXxFIL7+46c9
6WLnvZCClb7r1cG9oO4UPtFmhT6HVAy+PP1Svc+a4T3WywM+eDMlPQyId70uqxC+uH8QvlyWND1CUXy+XpEZvhZAn7yF2da8
ap0VPbfXVr6mFF++PPs7Pa+YCz7tjd89eibLvYrSyT135GS904YHPf1tD75w31e8MDR3PSyU7z3tuTW7R9CBvMyt/D2j5t29
Xuy+vWc7Dr4C3Fk9BKPmO+6cuL0Wyyk9o70ovWZluDw3jNK9vA40vgfu6T0P5NA95pOfPZweKb0S/pi7aCAPPKueyr1Sf669
WDcWveR6bb1r/1e8Bwh5vS29wj3CO8Q7H2Nxvalfa7v6RoM9I38RPiGiZT5FBVC+n48VvpSe3D0OFsE85sFhvka44D3kyqc8
zMEAPR3iAT6AzzM+jt6EvTq7Ij3JoNE9BQoJPsW+s73FLTo92cOrvdgb0b1BjII9n3IMPVwBAL3kwLk9k+SuvJ825byQUVo9
UrYdvgMltjycmeK9LNA/vm27Q71UpbM9SlZZvhVrE75nrhw9DNXAO6PDADs2x4k+rwEOPNckIr35BJA98P8nvhYtTz0FR9k9
OGUMPa2xDL6rUVs89ircOyAc/D3Mp346tDCBvWbMAL2QJxo9BtTjvVjvT70y+pC84v/GvbCNST5vbIC957PcPHM80z0nUae9
q0eIPi7T5j1lTCQ94zWnPeNVOj481MM9I+g5PXKzsT3EtKQ9peZ1voRmf7vlZ0i9TtqfvIbvzz24xTw9szQEvgASpT2A+345
QC6MPOCDob0cnNw9HecevbHFH76mvPc9e4a9PaTi7Ltu2Ma88I54vaqa3b2v7nS8VOzRvTLEEb6eSzO+kUk7vQlc4zwqIve9
zxgqvnO8mL2Z0+Q75FDqvUTEBb56lUi+VOZyvQzVBT6QPpy9oWoavK8dz73jhss9q5oNPKKstbx/ekq9RWDUu1TMhz744rO8
AaLZu8lN6T0q8Du74oimPsRYAz3v/cK9PeE0PQr0AL4jUSA+Za1cPNqABjwp03g+v1oMvvNOpb036da9Nx0bvXZQWbwBOsY9
MV8ZvXL7MD2Qowo8JLwevaTE/z1O0wq+S+NTOyKKHD6w+1K71a5bPl7ssL0XH4g84sgXvqX50b3YhVe+q027PVgdoL1EFh6+
k61YPj7Ja7zlUSi+bM6gPvgLEb5XIwO9/J7ivXJoDj5UUQa+0sVovXhoBz4ZHJK9lyzAPWTlpb2qEZq9eUcgPo8/jr3F1gm+
YwKIvSuNOrxSsL89KaC4vRvowT2hwS49FhKxPaeimb0CcsU9UvdJvgrHNb6NGYW9yP1TPHJrAz4OUkA9O9/TvaFRnr1RdQE9
QRkKvjPP4T029Q2+Xsh2vQDE9ryeiac9zBsgvm/4ij3lSSe93IIMvr5Qlb0sQeC9v0k8Pm+1Eb3SWbo8+kh6vLbRaL26RXQ9
ff2GPZAVQT3qs5q9fowXvfLU9DyMcKs9+04LvkT9DTxeHzM+sRofPeJcZT7ym0o+KfIHPmkscb33kNG9/Vd9PmtCMj0dwZc9
ky2mvDv4oj3OKDE91lUovWOLHL5yq5u904y5PWSvJL7S7Km95GYTvnT7cj70QyC+nCKKPoQsgz3qLdG9egMvvZqgHj2rP469
WbadPbcse75BC+U8YKMTPaatM71OPLM9WPQTvkJF4jyi39Y9PFVivNGvcjvRF6I9Is8/vUaTvb05oyw9agSLPQJ5/j2mpDS9
8B8jPeXdlL22qJI9eyDxPY7Bhz52+D0+fLytPCSrWL1OfK09RLsjvYoaP73d+l89haf8PKi/RT3pAAS+8msnPkvsG7x6oj+9
oqXLOauW1j2pgDm+AR0lPYPm8T2si5W9pII9OX16YT2OhTY+p29nPpTg5L3ct6S7w2GQvt6Ggr5msQI+zeCMvcQXZTzNaaC7
PZA5PWGdLD1b4a08fNjsvfMsMD3UMlq88ZEtPlUNgD2bK6U9XX8BPTVHBr5ui1q+hLUJu7c83D3MYv69n5mnPc9E6rwzlk2+
Rs2+vZUj3D19UG49EmPAPDd847x7jkc9zsaEPUflEz3FjDG+HLvSPGjlnTwHbfQ9YTciPvvztD3grrg9yD8cPK57mj7OtFW8
pB5tOlTjXDraKpG95i98vTW8lD3OWz6+wIwjvv+a6juTiZu9817LPY/snz0ufjE+6+hFvQvElj1CkhY9PVk3vT5MFz0rB+m9
KkymPBhlHrzQvMY9/LxIPRNf6L2KdK07i/NivAyGFD509cw9cjoOvs/GPz3sWt298ZxivUYacLw9Dnm9edXbvHa6pr1HFz48
NKsBvkp30T2HEJi60yk4Pr9JjD0Dexy50+g3PE0oQrrOoIa9EmmPuxnG6D2kowe+OjU0vuaE6jzqCRQ+sRUqPo5Nx7zbZRE9
3drXPe5yJz6LHQ69N0pVPvCTh71M48g9z3IJvoLcG76AxrA8fugpPoJk4z31pGM9ZvNsPrybEj2msBu+GnuuPdWbAr2Ig6M9
uGXjvePhVr06NjO9swsNvXwJKT3n+LU9cieTPXX5gjwrts69sQKiPQj6kz4zISG8BErOPXv4Cr4T67k9t64FvZ3PMzxklts9
NVMSPSdDbb3OBCK90wQMPlg1Pj4X75a8iF43PfePZj4uaGo95jZZPFydvrwHNLM87LGuvSAo/73Xg5+8RgwyvWo5C75VpsQ7
R1pcPdEtir1POKg8iClMO4O2N7zQpHg8NNzzO9L6Ab6ShPW97EB4vWtF5b2On1K+hkVHvbUwtDtfpFM9r3idvNYRqj15eje9
192nvScYoD2XyZc9zbM5vYVIOb3xQTQ+TwcEvtQEKL3bgVI8ywnnvQS6Z7oX18+8gtv7vRyGiT1q+Ji9J6wDvvetHb5cixK9
ePKxO35Xzb3ig3e7CI4VvbF9Wr2pcdy9Oe/HvUhFlz1806Y9WTadvZxZvD1gwIq9ZXZYvf98jj0KBYE8oodUPm12FDxvNwg9
8bL1Pcs2SjzRmos9oOmuvfaXBD6Z7Ku8zQ+ivDiOHL44L4o9zIWHPs0W4r1pctW9eY5NPqbb3rz+O8c8M2gCvW5yh7wg3yA9
yQNOPsCe2zwIP9m8hBZUvi0V9L3VK/y9zYA6PWjGA76QsdY9+tJ0vnGEv731Czu8I0HcvKlZlr0pgWu9pkwpvbdLKb5w6Y69
jpFrvQ8FtTuRivy930u6u9Hjib4wqx8+xfTNvTzwEz1J9oE9WjmOvblRkb0gN9S9VhH8PavJcLzC9Ms9opGDPR41Az5k5uk8
m1PWvTbMPr0dVfm71LDRPThBqT2B2jE8OxRIPJl5RL0Dd3e9aWCzPQ/0PD4IX5w+H8CpvTZKML7yTra96Mz4vRPx8jsittQ9
0HR5vGF4H75+RsQ8wK0NPct4NT50bMw83P6JvlHk2T0uVoY+ihs0vtw/7z20URA+cTn1u7c5gT1M3mK8GAoIPo4bzr0bBSE9
hai+vSCyMr6acpE9M5YHvXb8Yb57FVk+EbAXPpgEjT3mEaU+jEYjvv70vzwAQr49/0vgPTDtiDwMVt+6oZmjvFkCDD3soeQ9
ooM+PU6/lb0fMRu+6iI9vVYXlz3+Vk89Z6+gPdCNwz2AJbY9ZGxhvd1HBT21dHW9mQWtPIEKCD596p08ga4TPuMOnbv/igU+
O9sJPrEVFr4dNYC9RMAxPJRgLb01FIw984hiPnv3LT5HcHm9jdyHORVRAz2f6DY+hMeyPTE4nj0cSsC82xVpvTzgIb2Q8qY8
ak+AvYll8jzFTXK9plAyvfhaNj0tNbY7/hAVvkzhBj5kI7K+kAquvdq4DL6qfs88B8CcvnGZqDsLg807oTMUPsVQTb55uPw8
tnEGPoR7Bj2/Era99VEkPS88NL4zira90unjPVkjxbxXvcw6eqpnvku/ND4cxgo+5gfLvLhGoD6HZ5I+X9aPvZBTMj1LcZE9
vHItvhknZD2EeBO+OOiFPVfFXT1/Xoo8YnjgvUNF2TxNfsM91YdrPeo9yT0cHWo8X3jGPRFaSj1zA189r6lKPUR3kL7rp/29
heEhPviyJz2+68U+aRrNPT/Os71/thO/91k4vrkXMD5xwZG6Zf4hPl734D1AvJY9gyTjPq4ABr6j8I2+5Ho/virfcb2I9Ly9
XRsQPouzN75r4Rk+546TvbV+ez7KfhS+UNFCO2tY+L0POA8+lFZLvQBCkb0M9H49E3LEvVuxFD7yLqA9FrgDPXZcyjz1ihE9
9hSevTNk4L1HvMM9LMk+vlKYRTxTfgu9b6EpvuG5Ej4Qz9g9jAvGPPuR2T27tnu+taTEvDrZmTyNUQO+jHexPKZ7zjrFksa7
/wMLvZ0DFD5vYIS9AsgJvhnr1z2Rp/K9WLdTvX6Bn73rRi8+ZXTQvVQRBz7lC047H/s1PpPBVr1TRV09MLJ4PjhjGr6at+G8
1lyVPjtndL5v2RC+1JZ/PoxHfz2Y52q9MqGovAyUL74GHw0+fN0WPofUy73RU/Y9uwGuPrwpkL1QfQC+iZ0IvUXLJj7AU8i9
aKLsPQ3VFL4HKDw9QQsNPiH4Oz5s8qg+Qye0PpXuEb6gTG4+smorPUNsXz7dvJM+QYvkvVmhNb2N+vC8pjAEvk4anL3l9vQ9
VUbcvbRAlz5gHWW98x7QvSbTZrwQEUy9noYIvYuNBjvtGDs9Es8Xvpa8HL4eejO+QvCvPj+DIL4jN7U7m8wFvmNhgr7b2bu+
/FXhvca6aD6Ufwo+NhMZvACNTz4Ln5C+N+EBPplMMb6Nq6m+p9xlvsrGOL0qfNu9G5fpvdFXmD1z8ks+0jCRPfuVMj5GyJ69
ccM4vBUvSj6Lfy4+NqVrvicmqD3DFaI9hQWKPY2FlTz/s7e+z1OIPthCnT4++mE9rQ6jPZlEmb6sEnw9Mys7PojM7rx5VAq+
nZG2vkMTWz32j1C+9onJvawIVb78sks9Zr7Eu28Yf77tsMm6ef0DvjnsIrsNd0I9xOJjviAYj70e+qi9NqLFPas8zLthc7e9
tuiwPjZwsb0yZpk+VvuBPTZTyj7Bqp6+y+CqPuNhCD8xi/M7Z8uRvgNrsj0XcY+915ajvX7EJrsQA5a9BMLjvTEiZD5FMCe+
084TvuEvmT5lOVe+3TjePXQiHT1872c/4UMmPq1pkb0ls0a+1Inrvc7KJr690hc7KI/Tu0W4mb0O0AW+HGYIvazxxT43Ub49
wHc6PuzN4LpSLJ+9VTukPMX0ob2DAmo+2NY/PkxOoD2PWOI65xLdPFdhBz4ldBM+LcVIPj19pTtNstm99rJ9PuFZfL1pDoy9
Xr1fPstqjzzkJfW9GywoPRX2Zb2GZD09UbkiPPIo27oL26s7n0ZLPrehKzwe+RW9xitkPtRBDr7nbDQ+POj0PTUOTD6nW989
GUU1PWxOgz05e4E9nKKfvYvPbz1aigE+aXdTPaPyh73rtnQ9jwuOvqbtGb7ojci8ztpcPVK1gD5v0lM8SK86PVX4iTyx9Y29
9NJePuDFvzwIwRq+tTEJPF1dAD5Dv189//wdPkm+7r1MGXI+UK/WO4IUuzxmm849rthavNIwgj7ofiQ+O4WYvBvY0jvE0WA+
/2wRvmcT7TphZ1i99As7Pb/5Eb2wC5i9UV3oPBNxST7U+sG9IkoHPtshEz0x/xi+J0oFvufXSz26x428hkQTvi4iyj1TS+Q9
4x57PYaSij0BQHc97CKTPYqc5b1JBOq9+webvvJVv7w3XIM9SpHuO2KaFT6haZS+VbdAvOvgCr6giBm+x/9PPM6+gL1ePPQ9
sY3EPE2WHb4d7WU91bgwvA5Wib4fFGM+tP+iPWzc6j6rtYu9v4i+vCCYDL5ORaS9/1q1votMUj5iqZO+q1Czur5Jx73Qpom9
nU3iPWmKFD4vQFy9eLwEPrg3VzuPE3m+doDCvcaYSL3FyP09Rh+Ivd5gVr73Yxw9BQyFPc00njzmJbg9HzmXvXWxzb3ADfm9
yufVvgg7gb32SOI9x+Sxu/VRGD5b2o663tG/vRSYCjxylQi+dLseO9lDa70izT0++qnTvve6Qr0SxIi8I8hePSYmeD42TLw9
c9SrvQNkZD7aGj8+gqJ/vM5TCr4zuUC+XVu2PQ9TAT1jTNA9p01RPSeFaL3RUEO8JwP7vXf54rtrkAY+XACBPWfMEb7eyjQ+
0aC0vXgWm76ixGy7RC6SvNl8PL2WQPA8MU6XPaHjpL1xNxM+QhaIPZBabT7n1co7h2QSvvQsoD2gh7M9uoUuvVyndz57x1A9
d03IPIaBBTyZbC4+5OlJvsJrwj0Z5TQ9xcDVvVu6S718urY9CX7+PWjPIj4loGm+OUAvvj7LTj65IXC7eFZyPfZQfL2MqaY8
Z862vqnGUL0NtGw+qtwRvi7oLj2dlQW+5ZoUPkd0nz2e7Ja9QrrNPfpNp77bnOs7qseNvTNWCL+Jz1a9ROI5PqGetr1Flns9
Tnh/vborwT0srqi8YERnvuNHKL5fbwc9+DZnPsN2pD3MXBc+++OPPreJIL602Lc9k7c1viYuRbsmt1y+iTUTvtFhM74hyCA+
nWe/vjuUbz2nD669JaIsvXI95z3rtb48j3q+vuGqI71Mwwg+lBpvPcok0TwUcQw+s5g7vnSiZT1Qgn0+ILvjPPvWTr7KMNS9
U//ivWFTFjsW7MY7UcpDPfAXmj4P7RC9s72oPWr5sT2Hkay9FbQlvQvEVr2pVu+8eHwKPsL06Dxwxr49G51ZvZzhVL48ifq8
PKvVPTdjb76e2dy9CCXevJ9nrz5DWLI9M1R4vB4t1j4OKAK+LQlNPlh7dL4MJEa+C9c2vgwsZb5p/Kc9UuISvjXCFj5l7KG+
TnK4veoZmL4E01w+PE6NvTbhGL55uC8+w1WBPmlIFD6RXy+9YMQXvkEZN77/6AW+s44ZPuOaNz01X968SEmnvaGKYL4Utpw7
NL0WPbczIL33T9I9YTvLPf7oILypsx69D6zzPbjnrT1dI+W9c5fZvYQTu72e5jE+jaqKvtFsAD7NkqC9/O4vvFLlQL4Jnec9
xlefvWqJe75VW5Y+pcTDPWVYNj7QS4O+4NIFvuZm7r2Urd+9jfJsvYTtzT0pCgg+2o1SvfKEKb7N9ie+3aUyPr12a70BB509
Lzy7Pf8ZOTxTobE+d2TxPbg8iD5NL+E9SDYzvoBHaL6grp09I04WPqF6VL3mgjC+PG76vWNP2rv9rgw+ZonDvrqnaj8JdEs/
1H5SPzqaSj8we5I/FG5DP4MiLD/RzXo/wXeDP5qbRD8fzZU/Z+QHQPfwFz+jXIA/9QaOPwGyhz/GvV8/2da1P1tlkz/UcT8/
edBRPy69gz8BxoY/bmtYP1xggz8DbFY/voSSP7G+gT/VkYs/gpOTP8gSMT9xXIM/H3t0PwtbbD9HtIA/7sKGP0rcjz9/cnY/
R6RVP6KNlz8YvHw/z2o6P4C1aj/3woQ/z76NP/+MgD8y9xw/hjS2P717tj8Y54E/rD9lP1VMNj8G1hs/4BUpPyCzkj8qkWw/
IieEP1K4gT+6Vos/LkYVQOEYrz+VnE8/dHKeP2GAhD+9Hlw/RFeAP5M6TD8emSM/p0pOP9LAZj/bGmI/33pfP+faXD/Eui0/
0vRtP/uPUD+yoW8/WeqXP9hLZT+Yt34/+rh3P3Q+Yj+nKJA/XuGDPzoC/z5DRmA/ucK2PyUEdD8GJ9I/cZlIP+IBcj/sZ48/
TrCQPxSHkD9JrYo/eIu5P24tjT/3OGs/JBRoP3wgaT/zLy8/4f2kP+7dYD8P6II/bSYtPwSZYz/d0x8/T85lP314Tj9rQkw/
YCVwP4TZWj8lkos/IBiIP4mjij8QyJg/gZKBP3Klnj8tSXc/RvWZP+gUQD9lIoU/VvwcPyuwOz8HQS8/cE+FP69WCj9e1HA/
pnsPvjd4Qb4+ciO+ZvK/vSPrhL6xKVC+Dz2AvsGFW73z1GC9VY55usGcMr7RHGY9/O/JvRfDATztIQ6+GEqsvaL9Gr4qIMs8
dGwCvUmIbb3kK6e+arrlvXpLlju+Lxu+fRZUPB3/xLys1CO81dDGvDZYB7uUJp+9CSWBvQSBEb1Rb8w7HZ6KvRWiOzz4wa89
eRO8u939NL3RF0S+tPzZvTSo9Txiwru+gGUgvoVwEb261sw8ErmmvItbmb4Vj9+9JTJIPZgc9zwgxfW9q2DhvfUIjr5Sana+
EW20vZSQWL11i2m81eMhvjHg9L1C2l69QQn0vUYIu74arI69ZCAKPUxUOL69iBE8sSvqvQrCIL6hz9m95VktvU5WlbtcXDm9
sa2cvY9jJr5Kiqe9RZHYvaA1br0TT9282nYvvQsvY72LgyW9152MvUX6Aj0wttE8wSiAvgY+Fb4rRee9mrCzvU8OJrzpuEm+
++AevWh3aryoWCK+/JIMPXM0OL5ZUQc9tJ6cvXFPcj3w1CG8xqw0vqXLn77USQK+OVLiuEhl0byvIGK9PEECvUOYF77uVJO+
lXRevnDpWb43P4y9D8JTvjFh8r3Z6Ae9DGS2uwJLYL2vmSG9ltbRPMIKRr6Q1Jw9QZXkvdX6dj3FpZe+VoO2vg1TZL46nyG9
wfPDvRIbir4xKAG+Zwxevd5uJb1miD88m7NGvrJfTb4FcMs+s2ofPfm9w77iyBY+BZF4vbZPEL2M/jC9EKgrvsiT/j1XMRc+
fO2aPtCIab7LGWQ+Y7c3vvvuiT2Zrty9jw+zPlGUCT6TCp4+qxuZvqrUhz6bBqa7Cg26PVAuaL7DlJ89C+LmPIWh3T0Bu1o+
mNIMPT4qxD6DUgU8WrCQPbVkl773YDU+4dDTvWVxqj5gutE+AkLZvUeVFL6bMUk9z+M5PhYYXbzpgBe+Txatvo6yTb2LDWA+
Rem5PRf3Xr3j0TY70mBNPbvqBD4h85M9TZWKvi3jxD0pnk2+miOLPmwlDDytTOE+cIXMPYKucLzMZJq7xfKjvlIG1D2pEN69
hCu6Odp21r7KGas9Ec8WPn+GOr5I2xO+mRhEPaL91j53vRq+dgcwviwUA72SpYe+pbeivb7H+73TK3S+h3tcPfWHJr1nK60+
wbsRPlhJH75kRC09J5D3vhPmWT3GfXA+DpHwPVMcy77Z61O8B6+NvWxD2Lz9Y66+sTiOPng55T0R44Q+XMTHPuTmYD4OT1W+
cHJjvo0b5T10wEs9uBqmPoA0djvgbjc+b7lvPiw1Jb4waCO+5cVevhTWx74j5hk+34jxPPLPFb+gb0q+YTaEPo+sk75Yscy+
2oeMvL3keL1F9b2+hvJIvr+V+z2wkCG+o0c3PlmIyb30h8q9YoYVPo6L8T0lpW2+oqepPfOJRj6Q5uw9nWr+PYgAxL4bt7G9
8tuoPvnIED1K5Bg+jkAtPYHhz73uSik+Eqejvpvflj0/L0S+7Wb0Pf2ZdD03t769KqUtvsiwVz5gCBw+FECCPY0fZT7islk8
tlVzvf0vpj5WQw4+1kw7Pl/7BT4bFFQ9q8xCvmrLlDu8qtK+2FGrvqcXhTySQ4q9dPtwPgJGBr2bhDc9ncKzO6yzk712InE8
3BmQPXbsCT5JG4G+u0otvdD0Nj5yPM+9HJ83vry8Hzw8zcw9x6+LPc9dBz707Tq+dSEuvYeyDj5MVxA+10XiPdIDhD1mYAG+
OVodvp8Hez27JZc+4IvZPT+vxj4RxRa9PbjpPfAyVz3gNS68aDKwO5jhTj6LoZ89Y7/lPQa7j75O2uy97aY7PhFcjD3iM10+
y64sPq4XE7+Bsp6+qivBOmDFEj6kDbe9HemyPS+Ecr2iI3k99tghPQuJmD5jyoo+le60PUDXAr95XS++CN/rvKDlND6ElJQ+
207evD4Ykr2CpHe+MLYXPYfaar5lSnE9eZlNPvw/aj0rJhQ+pO8dvqKTgT77w7K80fm4veoRGbzOAc09XHyCPUAfBr0v6Tm+
8QuAvQ/1qL43L1u+QM7JPdUQKD650Ai+EOMBvq1m7b0Tl6a969SkPAkvFL1AUzq9ljIUPkusUL6lUPW+gK0xvaCK6ryN4tC9
cByCvpV3gL5GJiU7ZcDKPVL+uLynu/89aSlxvnh4O76+I6m839lkPbqYCj7oLLe9jOiOvTtcpz1CPoQ+Cn6XvfeVVTvYq1++
TDOiveUVgj7X6n0+Kp8FPgARZz67wEI8SxLTPOvJIL6T4ew93AWoPguvRj2PIhw+nml5vq/AAb5l/jY+K6sCvIdfir4915O9
AW4QvmU6Er7ty0W+WiowvK+rbr7o73Y+e76pPkXvKL6tW5e+gMdxvZK/3z7Z2uK9IfbwPuJTVT5D1EK9S52ePr4JLT53cBm9
hb6DPvkrxL6DGA06RlrXvipRWDwoWDO9TUw5Pu9yyr1se8q+0VjoPRoxEz5cRey9lnz1vJTrnb2rAZm9BeQpvbnbTz44A+W8
jxaKvERa673doZ89ktEMPifOSL7GQB8+jF+SPTH81byFIA29kXFjPoxUrb72+4c7gQkSPC9P0r1GC5Y6WbVAvqxqb76p8Yg+
+wnFvg+cyDwPzWS8mrZ9Pl8u2rwlqza+KIoVPe/TCT73gO49xdVWPXnSPr1oiJq+AtNqvfgGED34Rg2+Cvt8vW75Sr1NJ6g9
aJstvkDqkT5LpJE9DMJiPSXC1D3HP9C97JkhvqZ2Ir4S+FE+GQUwvguI370WxvS9nm9MPbCxGj2gnQ89MtYZPhuehD3+VeM8
WwuWvV7jED7ojpc+wxoUvhrVZr1eWk684n8FPmZIoD5TG1U9DYE0vmUwxjytNoW+h9kePZwJSj7ljJ893rCYvJreHj52e6A8
wuGAvZiFgr5AwoM+mD2ePeedT71BG4U945AHvYhGXT44K5e9DRXivdjh9LtCPtg+RNJQPkuFTz4eE5U9Tad5vZLEhb0KdF49
SCrTPcFn+r72S6s8tpDZvd8kE75ukim+13LFPFC8Db6xslW+u5rZPGsLgb06vJA91+C3PZdELr4uYym9wqNBvhGMxDy+WQO9
Qnt3PjmbQr59uBY+LF2kvkhAYj1gd1m9WNeKvsSQfD2chqw9GJpsvrFETb7A17W95phivqozvD56DiG+ZTAkvrxvLT4Y/5u9
V2+EPdRFvb5z3Ia9BIO+vbqzm73R10o+ObSmvYywbb09v7Y99jYIvMn9J71FJrc+pcQjvqpLgTxWjZo9nugoPu9EMT4bmTS8
1tW+vgzmBD3Rod89qhEqvpNWFz4JhEQ+a1Thus41rjsB5T0+uP/fPUVwVj1jlDw+0/WHPinaxD14Rwy+oc2/PX1o+z2Yxq+9
zCGhPeWnzDqY/eW+y+Y/Pl4WH76P+JO9eijZvfyvWz4FhI2900LlPcPNhL2QGii9cGmcPvlUIb1az6I9sF+yvYkV7D4jZ7Q+
wkSzPIlWHL26RVc+6f6hPsGhtT2kD1u+75P9PXV9eD07sWs+f29tPInm9j1dIpu9XItqPm2y/L2qZb49YiQnvcmpLD7VcWO/
5VFRPlylLLxhd4s+Uy/SvK0MnT1L4sS9heaMPso+sbw3PfY9AwPXPgIAS71iG5E9nH0xvdfJO72G85e+PWUIvUt8kT3qCyC+
1vxgvuAxJT3nQ909ARCJvkMjjT6jx/e8abUKPUrEkT5NJJA+flsHvl4y8T3XJ7A+PZl3vW+Nvj7BZxO/qS58PkrRdj04hzm7
L7muvrkIKD58FO69ckaxPQYXu719Rp6+pKltvnxx8T3iESU+vHRCvpM2FT7gI768piQGPq3UJ708K7G+5DW8PjX+hr7apYm9
iPS8vkCIUL4z5DK+FEq0vnMCsTyQsGe8cd4YvqkaZz5OIq2+KIcGvqCYQD3h4aO919eUOynpz72TPlU9oLoJv7JsVj2Dhs09
P9URPIwrjb4beAm+g1eFvcUZbz5bOyE+ZBPgvf1KoTwvotq9EtUZvpttjbpxQvY+lZE5vZ150D2g3WE+IksEvjbXDL0Z47e+
3+NbvzbtSz3d1DW7Xeoxvh1Ihb7uwuw9SzM4vk4TmL4zIQY9aSZSvvSaGT4k2Wo9l6zsPezeQD5g0ka+tOIWPhRdUD3x3uk9
dhGsvmO8izw9uGy+GZGlvaOAz72tiPi9IlJqvtdMlj55+Ya+YrVfPhPRbr6Rewc+blIkPrBaur24Usa913xYPXkYWz2d55k+
OCDAvk8gQ72R1OC91Vi3vRhqEzwliLg+/7BZvSkZ9z0yn4s98RRfPenuUD1WU2e+NruYPhEgPT6LSeo9Ju2DPo2NXDwYVZS+
rnAkvtGMtz2tsOe7mwqSvRDaX70Ou7M+0LI8PjGflzzohye8uYUwPZuLTT3xInE9MGY1vZ+RNT5tp5O+SU8CPrxirj6sPIC+
KWoNvl9hKL1jGci+l0tXvlpoUr7Z2ok+f5uUPvLfJb3w0qU9N3ofvs6ELL1BTME9PKDwPQ0Ftr6QoYC+7kzLO4gcz72rpjQ8
DpKKPuXNkj3eZnU+ZReqPry3dT7P7xm/B5SuPKn7dz4Xdxa+B4e2PoX3ar6GvdM9fRj5PBq/8ry6SwA/CJQrPk2uoL3Mob4+
uVu6Ptrf/z257AI9Z6sXvq4fHT6IQN08dkQSvjR1DLt32VS99cwvPn1J7r3rB768cvrxvZ2N170ubZm8CjYrPZ/SQL5zKSW9
OZ/hPQKWn7phXkK92S4qvAfSiD6s+Zw+LV0WvTqADbyXWpE+HW34PQjbVz3QQKo+fdOAvSxTFr4YikK+WxoyvUZ+ET2xu6g+
w6FvvrdO9T0d14o++fDmPUIIy72jAGI+EDbZvcx2kL46EJc+LUnAvY2nq7wu2K49xQj0vaJQ5L5twKS7kxO0PlUr+z1O3p69
hGxGPuhUwr2Kbr69q/o7PWwlpT5V0Ji86E8MPvRhCD8ND+S84ZWuvUn3oL5g7FA+MMcjvYnpir3gyxC+XNQGvttbVD6JCI07
SpaXPt0Cjb62Jq08oxvtvTp3KDydlcg+ssPQPRnnxD5BWbw8vwRzPr24iz3vCA6+C9JFvtJzCz6wzoY9Pj1ZvlQFSr5rtWC9
3lLwPbtcgT2D5cw8MB2QvMKaBT+Lg7Y9V7RpPvLYkT5Cb7Y+D8JUPmUYKj9ojVI+X+6XvNsSXT4atRI+38WNPmB9oz5CMb68
iGWcPh326r1D1U0+vqL8vWI48L1H14g+tEMJPhUeND7oxBk+AJmmvnp+Vrz0tUu+Gl6gPhBvsj7lAb0+ctT9PsA8Ar/9J509
orA5PgDcCT851wC9frGyvY6ZZjxiafM+rhYXP3z0VD4PUQo90b+9PjAx2j1SECg+byW8PjKXKT5pHQc/lVG8vKIjH7odyji+
hyCSPV522j47m7g9A0KKvg1vn74XZNa+aFeZPLPZyjxroPa68EAEPhHFmj5iK3I+PhqVPSo8kj3A1Yi+Gl0mvSIFGT5zax6+
PElFvi5Qir4Br0o+CWUAvZEYUj667DE9/1oHPlVwp762LUW+3IZ9vgI9sD4q3iI+2a1ZPtaFh75xKTS+9vjnPbyTBz4JUIQ9
g2sQvgxqGz60/GQ+AaG9PFB5WL1fYek9o//IPcMOtb0NvRy+BNytPLQOiz4zWKW9USqsPbkoV71ZNwK+SKscvaLikj79Ov47
1dSKvb9Xhz5Sj0Y+AbcoPplNEb7HoIw9basQOsRE9r4RyhU+x/iePJXM7bzqmiC9hpmBPE5wKTxBDyS+gBmkPAUgfLzaX7M7
XgCbPI58Oz2+jFO8iW37vNB66L2GasS894rFPTL4Yj7V7PQ8E7HIPTpLzD2aut08S7c7vuk5Kr1hy1k9iVpFvdygwT3OHny9
p1JLvjaJX746HUE9qt7/PXvZm75VLjC+JgWNPswnDj6C4zc+Y1poPaoEhb3aYoE60ppOO/BUGT7Fdxm9HbZYPRdi/zmAdyw+
QR2nPZzE/zyz5dk9vUJEPrCVPL0GsF4+FehhO2TahT4Ot8W9w7uOvSltDzoEYC4+nkyjPWGbgL3u/0m9WbWiPet0CL4/Y0w+
miYGvtjzkD69kYi+yXOEvlzdh75rtR8+XdyCOh8/PD51dPo9CsViPWsUEr5o4FO+2l4evXQ0hD0BrHy9+KP3vVVfDrwXzES+
NmHrvTnfqT7s0OQ9BlJoPqwNsz1+/y+9rp8SvzFIl72Q1Xa+PGlhPsqgWTxffSY9K1NEvY6G3zuxiKA8hdtKPhYhCD/cNOm9
MR5jvc1kZjwD9Tq97dcBPv7wQz3G/Mg+0VUwvmyrwL414p29PgjAvPaPkT6eJGw+SBeIOH9YiT40G4W9x2K+vS0DET6rSwY8
OU1tvFk0fD4u8Z4+DVmavrSgaT3Kk5c9i8aCvpksqT5bNio8A5CRvnOclz4HhJo+0JyMPsJixL3JyhS+6pdOPj+4qb5QSyk+
jQrGvCpacT6aOIC9EX/PvsFx1b170q89OQBxvj3MI71rAKI9fIK0PYDfIT5Le0c+MCBJPoUKs7087tA92GMDv86jj70tP4A+
z2rtuzJSGb7oY9G9WuUiPpMmFT7zNXa+uqS2PtfqK704v5i+tL/dPTJlTL7d15W+DuAovhzwDj7nDJS96x9HPspQiTvzao0+
a5LFPvnkyD5eOJa8tXirugFbur7z97I9CX6ZPsT7ej1MmOY9o9bCPe8ZEzxKnzO+29MYPuoLlb08OX4+62ptvn5HhD3pE5k9
bI4IvhO4076THKA9kppwvlzVZ74i0sW+emu7PQkvbb4GG4u+cMCSPTKHoT7G8I4+BqXuPAUfBb6tMLI+vCDfva9tVL04cSc+
2whrvc+cOj3EpRk9zQzYPEPJoz5+rzc+3CAovbI61ryNGIC+VY/bPkRX/D4h4Us+geKiOzX37jwiJq8+IhHsvZ6cL77+rV4+
wqgtPsHkND65ewg/bv17vhY30z7jiFy9axiwPVbjwL5oVGs+cBZ4PAKfI708sLY9X/KdPkxXmT7kapG+dk8/PSpIbb5rW4K+
6Q6jvUMIGb6Wm5E9UXOpPRaXIz16eeI+vsoqPqV6Nz5aDJw+vXSQvQoF3L3aLdE97wLXPRXNcL6UN8q9J3aaPjtOlr7bBoa+
lOTBPpy0vD2d83i+Q8XQPRDc0r4CnIQ+gv1aPgHhhD5T97k+BQxLvjCr0j5SEcI9JM9/PuRGkz5Qj/4+PMVwPirlBz/PA4o+
xcpwPrMPBD1e4Fa+4+/4PtUrfT3dW5I9pvllPk3Tjj5HW/s9jXA4PruH1T7vFws89ZLDPm7o+r5h9NE9o/FLvpl4iz7TvkI+
mq8vPpNFVr3bJLm949+/PF0xuj7dSH49HxqmPJtQpT2qscc652ujPWKZ9D13KMY+4vQ8PcfMDL6/0RS+nPmmPmwKPj5nkfW9
v7oNP0o2iDxwz9A9jfxjvgTUxj33t2C+GPUcPkhIGT+6jyw9upPXPotKoDxFCYo+Yq8lvTTZpD77fv4+VV4ZPcMKqT63QbA+
OjEYPOQakT4iRvE+SqR9Pa5eBz2JYH89ZLtgvhFhr73YxL29Il71vuos0z7EB9i+JZxuvrRnX77Fc/Y9MITcPUcyij3TV8U9
UXX1O320CT4I7uY+8+aYvqZsrbyfIoK9yc4Hv+cZ9L0VdzU+hUWXvqxdPz4EyI++wNRBP9xi+j2hnmG9o7Z5Pu0GA71EB0I+
uOkVPyXtwj7YIHc9eKIkPy6jVr4htJW9IKjevr/kHb8TC9q9CNf1PsW83LxYKgU8d8rHvoz85b0/QUu+j64HPYSmNb5Hbp4+
NneMvidZ+j5lXPs+EbLvvsaKZz4Gt2+9u6zUvcJjvD49Nx2/wBGQPsy9ab7VHIi+yy4HvXNCRj7Jn5G9aX14PVK9F76s3Qk5
4jGyvmhTUj4kvrk9eBwxPluILz5bXIC+gQzvPj8Mqr0ONo6+0sW/PgkSM758GCu+u9cevVzKP74MaAM+oCG2PTjGlb1JxE89
UsmgPmYqwz2HyIG+OFUmvszJET0hWyW+cuw9vnIhDj2OcSc+T2Edv6o59L3VC+w9wY0qvqQpzL21Pi690JD1vilouj5KP3Y+
aPcOPp6Vxr00EDY9QBu+vPm0Tj6m73g8P7aKvVBrCT5jwWc9tcDJvKMnLj2bQxu+N6Yyvqd+jLs08hi+7Kj7vUsXST4jTie9
qkirvjbPwj6cYqY+kXGWvmjDqD32lOo9IOksvOmPuT3SFhw/bAxcvonXpD1lXQs+1TBtv2dS7j4GYLY+fnMnPhh/QL47mza8
HU6IPmNxFj6iB0u9r26PvzyYcr86wI29S/kSPy5Enr5z4y8+sMgVP+nB+76UxY2+hUThvq8BMr9hnRe/muJGv1odxr09mOG+
5qmxPmf2j7/iwJC+fntsvzhqkr0SXWa/jPedPsNoKD+4mzM/GDaKPq8FmD76Wj6+0VHCPc26pT4jngg/UD4UO9chLT4UwJi/
5BvnPafn6j6BrB4/EtyLvlmKDT/YtmM/Mrp8PWnbvT0hsI4+bXVwPi3mUr+ltgq/RDbVPv1Dxz7wJbc9ZVGfPTrbi7zq7Ik+
LPUGv1yasj63TgU/aRdOvnioEj+571k/iohFv4Aczb7yUBa/Y54vPYb/PD9Pm8O9GY2avnXOZT1aY6i8Fpk3P4aejTzCgk8+
yeSVvocLjj5GKrK9d+/5PteHJD+C8wg/eOi0voB8Kj/SEQE/kL8+v/w/yD7qtCc/ipyTPhC7oDyU2ui9cv9RPjXRjD5dnCU/
D0/bvXGYTT4GASM+RBpdvaZzLz6jF4c+JNi+PqHfRr9EZtK+BdkRv7r05T4v7QY/Zek4vfEAIz8CdjW/9XuHPoefIT5ja80+
6iUOPrV86ru/F/Q+cdPnPeIyLz7dJmG8X0+6Pg6Ywr5Zc+M9Wvt0Pc2RZL2HGwE8SEOFPm7BZj0eoKq+L/XhvcNC0L0D9UU9
s3twPi/oG74+I1G+DJyFPa79Xj7StXM+gJCCvJKAqrtuY4O+4032PJk8mj7GgdU+fQUfPjkNhT4NlJ88nn8+PsHUxL05gGc+
ofaIvFPleT6ZGo4+CpEQPi8GjT1MOf49CMNiPqvs5b6Sb/09TBlHPgcUhz4XNuW9uce9PQIrijwDlj4+TJaxPBYXxz0f0mG+
zQlbvA/fr71RYwE/2vY7vrEd2D69aNO7L7Ymvv7YYj7FjV++xALXPoOvPr+oD8K9W+xAvq+kKz6zkUA+IAY/Po+EmT741ZW+
dwA+vpWyjD1G4Mg8I4uWPjueDr5rxug+eMrovYH5Fb8cHNA96M+FPifiw74fxNe9z8U5PqwAHL6UpLq9W2OnPZZr5L11Eww+
TKmRvkcyEb3C7qi928ZTvDZihb7ocXw9AqMpPs9znD79x1Y+OudpPnhNkD7u8Lg+4BFdPWJQNj470p4+9+1AvZjdHT361bU+
9oudPcQUE7u9RuO9kI01PqhKEj0p9vo9iQkTP2TrBT/deT2+jdMSPWZ8/7xk+7s+I8CXvjcvgD6Klys9pMnIPVxUVD4A3K89
p2GYPgXx1L09Uom+SVsWPX+4Qj6M7Bo+r9uEvuYqzj58vHq+BGgCv0wwJ75UWR297aukPaQmYT7YW3++pNUgPTnOrz1owzE+
PgdlvZQxx722oJE+lD8APasFDj2kBOc9JSlNPeFljD6lwcw++RmhPmw/CL7zVIC+4syePlXrbzz8+te9nz/Xvdazi7yQTdS8
yUTFviLchj6GhZE+743QvWP2cb0+NOw8BSE9vzHfHD72kKC9il59PnetVb2CB4A+CTxAvWvbBL7VArc9IRRyPhQRtrz1GHs9
/uSKPbKtFT69HKe8KolZPlcFCD8vXCU+3UNKPYb2oL60G8O9kIUVPjT8LT5BTAU9WLfTPa9H0L1v/lI+JPGruxx8373SclM+
iP43PvrfeT6JDCu8cs4hPuOUTTxYtja+nKzbvkEYnr1OBrE9h4WhvkCQcT4aimG9u5sdPl6+gj4ilUw9LOlKPU30/D3HJEw+
yxYIvjU9VD7wgUI8fvaAvVgGUD06YVg+S2o4Pbf4Zz6djh8+25fEPWoPrz4DAf09AkVsPjH84TwmFCS6tYUnvS+gpb2oaD+8
CZFDPnRxEjqyUPY9DReWPiouqbxXfKW5/OHyPb7oKz4XJDM8qZSXPWsvN77lOsm9hsuOPkkFh77Ev5Q+8sJjvoF/WD3RI6c+
M+GCPqIOJL7k3e48TPoLPuITtT0WVbu8k8fNvQlWBT4su/C+djnOPJXaXL7wEpS+AEO4PeT+qTsQ1w8/CIdaPDRJvT2ySzI+
Zt+Qvswfyj4uSgU+WpUtPtnycbz7gJI+wxXvPTuduT2dqC+8FuEsv+uqgr95lxO+6SKuvdYPKz7oS/Y8p1nbPjroqD6cTeg+
W1IWveVYc77aqJ++w2C4vs0lxLyPCao+afxBPrPUOr/jSY6+YOrZvQ+Nrj5mGx++b/rMPkaYlz6lO5E+8it+Pvzy1zzLPBO/
/sejvijPtj2rsq69Eg0GP6gXJ77eYqi+H6KSPoFnoz5PFH+83U5ivg8JNr8qg9E+qVYEvSRBaj7rsIM9ZzXsvqm8pT7oBV89
pufaPVV0JT6GbaY9sDFyOuWBAz/9jQ0+MwcjP04a2D0CVXI+twwmvrjFjjx8fTw/RAc8vSVdmT5GoJC+e/tOvUQh1j4WfdC+
pvupPpXVFb04WRk74OICPwJChj4LgbQ9H2GEPr54Or6SAPu91tvzPspobD6FeeQ+UxcYvQxC9j7u08W9mJXwvqqh1jwLFjA/
JnzkvJIsgr0RvqI+Qf7BvujbkD5Jic2+1OOCuo7hxb0pRSI+e0S3Pckk6T49DoQ+tTOIPvUIpb5r2R4+JnMwvlEbCj/O8LI9
nhHFPT3/Zj7gHEC+b4uMvX/P0T4HNRk+eXAPvWX34D0PecM+rlCavpWu8z2Xohc/IA8lPZ0G7Tv6OQG+GoVuPm+ni74dLxY+
cq4pPnomVD5NtS2/hG8lPkFNcz5dsz4+UzEqvTkB7L1BAN290bCNvqoiKz7UxLe8/BA6vYtDJr1VreQ8IdEIPYO/lz7lUdY9
wvj1vXWjAz5gr5w8hMDjPYzh8L5qI1k+u478vNkliz4KZ3O8JIs8PvZw+L4Z0wg+ABABvgeo975nDyE9NEjIPtpejz4G3O09
jT40vSUVsDxQ/N483dNzPoNmkT552q+85gn0vTEEJz6KZ4A9l1erPvdDhj4C/QQ+rHjUvZxKgT6Vgos7gFWUvkjsj74Q7QW/
H9IAP6c4Jr6cY2A+7xtaO4o2GD7sj/49UqWsPoFvjb0B04A++wt6PjGuMj4x3XY8jAeTvMEq8DxQfww+2QXFOZXVKT7lgvA9
qbGDPv5NZr4qiBi8Wa+svX9tqD6Jq5k+TRPIvRCJxz6NNCs94KJiPKBCPz0yBLW94smmPWlaJD6fNGA9fT1mPophrj0VkIa8
djHCPX3HPj/KECw+DGXZvGYxFD4ffRc+xiHwvX6tCD8BFFa+pn8ZPC7h5L17KoU+uRsZvLb3d75q0Zk9/DbIvpjo9T3E6oW+
a/C4vm2biD60aSi+t0c3PYRARD1q/yY+8saNPu0XQj7l8Z+76BdSPWF4Lj4bLkE+0YL+vax/vT758VW+GfNePR3gAT5SNfY9
6KNOv7jewT3gOBU+bVorvhbzAj3DfxG+NNj4vYfpsL0g9S2+vMGhvjjB7b5cJmW+ayaZPcd/zz1xDhY/wHaRPvotGD7Ngjm+
vzGRPWGifr5CX+89qFYNvW6Wer7d5pI+2qYrPiQguj7Pipo+JVsWPs/lhj41HMU+JyLlPsyJbT5tvgY9R5msvVfRt71FJjK+
K2+gvrYTNr0hERM+REqtPvbzE76gFAO+0D5FvIZUMr5C9B0+42TaPl39ib77tWQ93c+lvZvg4zxrWX+9xuSwvfIrsj54Ye2+
Yx7sva7JIjzyjsc7mXXjO5h6ob5Xo7y+kUmGvTUKPT6+K66+jNJ8PJW+rTwZd5A9/5iovnTs1j0tK0a+bkySvip9dbvddbQ+
rMcUvlQ4Zb5r8my+fweCPv8Gk74x+Vc+J5gpvhtqMb4Bd9s9lYJGPQYRbD0JQ9u91wWUvtJNMLxTH/S+kJwkvuqqHT7APwm+
d0fNvrcbZj6giVG95hFRvhrMJL03Y7U8UOQiPvN/mT7zdfC9s5SSPaah6b5vkd492imVPC+Vqz4avvK+cVCzvK8Wwr1JYdU8
gdaRPVcltT4eb3c8uM9ovlplND6c2Jm818DjPUfmZD2G4hK+rY0FvjiDmb7qw1499qY3Pkb1gD2zYoY+VXsnva64Gb9EbiW8
UUuJvlmvrr7gTJO8a9ZEvsKK1L0Q7ps9PIXtvgt7nz6JNxM/PnStvkSGtLxqEjy+6v8NPyXjHT2xbki/3DvLvqBWnL5ekQQ/
j7AEvo+O3L5BWdg++vBIvmTe/b5bHLu++SePvt6qtL6njiC+gwb+vqxVr74iFSG+oadVvsmAl73KpNg+QypdvZCcLb3sDHe9
AnMFvtGKoL5qmwe8KkipPWJyuz5IghY/PcmaO+aHEr7SyA0+dDUPvlbLAr8fzwi/iNWaPnjopT7GoaA+9FcavlGSyD4Fgxa+
TJ4GvrJJlz3VLIY+4jckvhRNnb2pLqU9J4DcPnldMr0BwgM/Qn2ePJeCxrzO0pw+pk+MviKAyLw0Pou+1UGJPucjx7644v+9
to9rvvKTfL42/i+/Ce1DvtWn1j5mbRe+7YwEPrt1ED7XGy8+GS3jvRFQLD7YJZY+tUslvp0mMz7ODrQ9Gv4FP+rQ9DyF20C9
0UfNvmWqYD29jwO+ZaO9PgsrjjyiLRE++s8TviKQST72SQc9XAsLPxS8dr2No48+dcjOvVjktz45OGS+WP4Mvv4CYT50D6w9
OVa6vRQn8L7MD9S+YTONPoJtOD1dsbY+YyEHvc0GnL6PnT2+96T+vdYGU74dtYY+jJzlvG2suDz1OCc+6oasPphsnb78FI49
azMMPoVx5D3zXgk9eSN3PK9wt76zqZO9td5hPtKbrT172tk932mOPeeqH75KSyk9rYWTvrIdTb65nqE+J3Cjvoqnjz4WLu6+
1/XuO5GSVj5x3tC+ySH4vp3y7T4+c3E9F04HP0TBLr4L/kc+vHLvPsyAbbv6G50+2wAqPoHcA7924ig96FQJvpm9lb6QQbM9
/jQfPnZ1xj2QAhQ+y600Pt84W74vrpg9c3YKPjYnoz5G/II9wXcOvs8YE72IUhy9t1j5Pak95L5kNkC9Yc2gvhyszT1/ZpW+
0UWCPhRJ470ggFK8IKUHvekdOL4uWOM9eJEPvEhzw74W40y+o77cPcYpiz5vxVw+BnUSutipu77UaUK+KlPXPIr4cz7iDem9
T6z1vgQDJr6uPpQ+mfWWPimJvL4NgNa9+FrRPbnB8D3cgqa8ZQhkPjv0pz3ZpgC+VHnKvu4HD786pyy+JV4DvFU9jL6NxIQ+
zrtZvusE0T3q5tu8DYxLvvY6bb78b6M+R1i1vsPNTLxYQQY+Ceo+PiJzKz6KkTA9WEB1vXAhbz5cG4a+WBSfPaQBUj0QOAk+
qisvviL7jT1KU8o7BRfIPnRnJr27gU4+zzDRvNAmvj3/0aq+fsK/vjhm4T4fNhC+HKIaPikXTb4aRh6/INMFPjtTsr0S/Oc9
BQBXPgTQ070zL8u+Xh6zvOGygz3hoIE9ngx2PhPN5L1ImxC+zEd8PjBEdL6KMig+1boGPboVJ76LYGy+vtGyPq3BLb6FKom+
Se1fPWyOfb7Ugyy+Ji8UPQDkSzw91Bk8NEnIPGUknzzf41g+9HLdvFkAAb4LZ0O+F6S/vAmVDL7uCzu+UyG5vr+W8r0alDi+
z3+QPZjDNL/oOc09VZdLvqp84T1qLxI/RPUJPdg/Aby/1Ow8VTnHvQflFj1ddRG+1FqwvvnW4L1UtJI+J72YvuAZAT2X3DM8
nFLOvcSsuT1Wqg49oaH9Pk+P3L2yjuc+7Nx9vi47oD4XPm67SmJSPnpRBr7eJ44+lB58vq/4jz0EJJ0+RTv2vsoDET5e5T4+
AapAPlJNzr68Dl0+JM4yu/SBRLzEpAi9WsIWv59c771RBro9Vd06vqh1/j2YGqi+6QzSPMRVSz58u+09RiNXvo8yc7yiEmA7
RMfsvmj+tD7pNVu+fjp7vfm9Hz6/2Wc+3jSZvQGaMD7vLqq+cMTXPIY8try26i0+saWPPpgJfr4IQYY8vZUPvp6e7L2DN5w9
T6K7vPbbhDwcOpu91BwsPoPIrDv4FpC9bigIPtqZwz70Yao9LhIOPlZROz3UOpq8Lm9Ovi5Nej5nQ4Y9lF2wPXYtGr8ZOR89
fe+LPm3Lyb6+/Sy8eSASPrw9gb4pXFo+mlkDvnLZWL1CnsE9w0+hvsIdfz7Md489QItIvmYZpL3PN369ZieePmXxFD59rGS+
QFqvvvVeHz6CCE++Mu8/vApLhb50Zu6+X1/RvSUtpD1Vgtw8xFmqPDIJaL2daYu+7DnTvpkzm7z8Drm9WdofvpNEiT5uPvW+
Db2wvXsZD7414ik9e0M+v7Eqr762OQ69XnFPviSK9T79g8w+FAHjPh2jvr1Zmc2+1T65Pqlbsz4ZPig9+vwIvrPptb0zFJI+
La3RPkDq3L3iDUi+3DE4vda3Kb5XFbc9/XgDv6g/Qj5JUEc+Fa7OPnAIaD5caxc+xAw6vjS99b1glUK+GQuPvnUAUr0vi5++
qLYguxruBD/rkdo+N7LEvDGrnj31nL++IA1hPNYaRD5aiKo+CcunPQ71P74fQgm/t0JjPpGh4j132+2+OxKCPgH7Rb6RCq0+
MXOGvYhgdr7pKB+9YAOfPS/6Oj7d18e8hr7yvHe9RL3Igga/cwmXvkstzTyzeIy9q0cgPlxzET6I4n8+DN30viV9X76B1Ym8
yWcovu6By76IO4M9jzdxvnUOCT4N4/C86hklPp6uWD5G/HE9LrfKvXgqA76btsg+MtcUPkEusb7batm8IGJivYaVpb4APJE9
MvO1PtUXEj5SmgQ+3kyJPn5WrT7x/pa+hdG9PuuGuDxJkmo+kpSSvIh1Gz4kwDs+/AJIvdf2KD8Z07q92O2lPm/7oz6CAVQ8
JW9PvfbjEr6yFY0+OslkvU+plj2+sme+x3IaPryTWz0O4xw+eFmqPOODzD588es9eaorPpJNhT68qRG/0aljPPjtGT6j/sU+
GM8WvsljVb/axwe8UlvAvu9siTzGKsS+MmTUvqF/w75yTAs+glKJPizr1T7mkyc/6Xr4Ptg86L7xaA8/OG8BPguuBrx2FIg9
DvuEvY+n/Lz3DgO/QeiLPt8Bn75cI9G+ALbSPjyjVD+UL3++POQKPipa3z2U1G0+5IETP7+XK75VlxM/XJ2MPlrJtL7niV2+
icDgPvdNJL6vR7Q+Wl2APti4JD88glo9IBYVP117cD6iZPY+Lm/JPtEhLz7z6iY+IlFgPj5BIr885E+8L4ipPr/Gtr1Jp+k+
EAbXPWUSD7+KQG4+9QJ9PnurXD6PoMe+FH0lP9V7jb0WTKa9UyjLPlItGL3R8BQ8Ua/yvkASHD8fGeE+AjBIPd/GpL1OrkG8
OYYpvzn1m768UzG/To3UPjdU2j3+fA6/NCqjPhzw4j00gnw+tamFvl55BD8DKYG+qZLKPUOMlz5g0fe++nODPv29rz1YEdE+
HRGHPjWnJD/z2jU9RsUKPgtBF72azok+fjRMvhttST4ei6O9bmpCPoqPHD5Bbgq+VEU1Pv030L6C84a9/pkOvkI6wj6fEiU+
M2uhPquHHj7Kg/K8OORwvnGQnT6YwfA+zTMXPso+j709QS+97h+2vGDF3L3eIbG+9FRovqfPqD2ZT9i9eGM6vj61Dby718a9
TVqmPtJZpL7h44E9qcNQvpuqCD6aGYK88RMrPvsLZ750Huw9qc4XPopL6D3aZxi+rB8EvlgHlz1TpoY+3POhPh3+A76SXT++
4NA5vZbKYb2jRaS8iNCdvYouQT2OVWy+5ektPmOZuT3N65Q+oBp8PiOlob6I7BW+yY/GPo72mT6ObaC98+RTPhRrSz6Wtq29
Lsd/Pjcj2T3+NCs8qrBiPtcRkb7CYdy99cPhvWn3ST45HC6+8rWJPZUauj1Raxa+w5t4vsb5BL7WI529BR/TvcOnab2tVjs9
qwJFvaV2lr0XDLE+yZHkPYHWib4OkWA9+bTnvTsIOj6nclI9bijsvFSbE79/MDm+104+Pm8nlL0HAoM9m8oJPnA2FbytiZ89
2zVFPWxS6j32v8Q99VnoPQWURj66pHO+t51LvGf1lD3ETrO9eHBGPpgDKjzkOLI8vB8LPfirRj6VSRO91GGZPXnDXL3sdVA+
nm2cvZ+KLbxJm9e9dAhOvojCvD7rwt28NHFQPTDNKD58sqK9sJPUPcSTZLy01Y2+pXDMPWCpgr11lok+MteovZCOTj3/QZO8
WZucPOsNhz5qFwI+SPENvMVECb5YXiu+rs5APuD5g73gZ/W9AWxpPqxRrT4laQY+iFaEvhZTqD1TnZ29/E4kOxHf6Dw+MBO+
zQOHPg9SRD0Hcms+c6+Bvi4+PT6ODi2+1OLXPTDgRT7HON49rdbbvjblTz2zTEa9dZILPnfP5r3HtiC89XaLvjKOaD6TuJU+
cPIhvQHVpj29Yjk+OLXqvkNf4rzGyTk9TmoaPTgHmT75dDy+K4xlPuzR7LyP+wC+t1aPvpWhWj5XNIm9jSKvvkvnVr6S9IE+
xRKKPnTk5T2HUyO+1oxgPdyuMr7a3fM+qP6lvgQJwD7u+1y96IwIOwfUBD08SHq+YGUBv5AV2b0CtC88svWvvdVU8ry5j6c+
8tuWPqTWab5ckEQ+WDNHPEsg4z7dU829S9/4vFbRlLwIbxs+O37+PZK88rzwgW++MseAPv8ASL2mrdQ+Yx9sPlL/iD6+Pum6
vnC0PeiTYD7mV3891OjlPs3VTz1xiBQ+1MO0PZ9Ocr7lke09JNBcu0iQNDvXfT4+PvZTvUWt17379x0+UOQCvTj7Ab66yXy+
+gGGPf0TUz0PgIu9dCCIvn2rwr3fo1E9AuRkva1zyrv263O+t3GuvMVmOb2RmkW+wbMjPk/O673M87q9hl++vFuFJr0ol2w9
Tn/APM+J/T1CTqu+2L2rvm9Iwr7Pf44+ju9TPU247j1ryai+GkIlvgapy70MPNS+K2SoPmGykz74Lhy+J22EvmeksTzjy6a9
cR95vjQhUj7d8DQ++jvKvc4xg77Nrcc9FRlPvmraPL/m4Lw++qv0PZZUuz7mneQ89hyJPuLLSL3tT0o+C1IMvsfjxz0eEgw9
xZjKvVI15j6jem0+K3bOvP+KbT7d6SK+P9C/Pj53ib78dGk+laRevQbDhz5gRDe/mnGSPhaWJj0rz3488pGjPm8LBj2dO6i+
bBTVPrD5zz5aCJ8+P48+PSmcSb5QaDg972uPvhwuzT2toN0+jp2aPr+3Mb55Caa9hGjUvXxbv72pYt0+gXSxPup3o761Ac48
+P0ovu2w8D7xKKu8ivkvvncMeT7/VQ+9BFOAPoPAJb1xcy4+wgMrvjJ0g77WmYM+ehJDvrrOM76aYoy+QIY1vutjcT7Jnzc/
eM0tv7s0Tr0nfQ0/+Z7WPvgL7z2ZMh6/BSGbvnSVtj68dKU9DShnvnrYCj9v4MI+n3Axvs3RZLy7z5c93pELvxT0ZD4cXJE+
cc0nPivqpL4qpIK98xgmvmkdCD+hiyk+cM+YPRJQxbw2gZa+bRGPPiIFLbxJm5Q9G/VsPhcEOb7iPea+XKSNPqEXKr6DYVY+
3pGrvt8aHD4N9Ss+CGxzvtUC1L2UDsm+hnHVvUfGl77qwOQ91ZZPvVk+OD7Sxiw+AubUvTEq8D3bIJ++YopWPN0wwr1np0w+
IE8vPvHQ5D4xAWO+X1RZvm4dKL6Jioq+YNydPXomYb40DTe+vQXTPsnBvLmtZJG8EfwOvmSKoz4nWck9AmURPSqpHT5dfGo9
QaTnvYwtBb6Hj1O+2sSDvdCbkL471jE+jEz5PionzbmVwGY+uE7RPgjgUz2P0rc9DHfMvW8kPj7HHfS+vF09Pid+cz6sws+8
HD+COat8x742mTC+C83ivPVQmD5fzaM+EUqxPuyKzb6PKoi9EDwzvlDkWj7Kz6u+yHLnPcL/Tr4x44E9FP+1PWUDlr5oJkc+
6IdMPfrBuL2L9oE+Z0f/vgIMij0Z75k9jKk7vmXzuT3n7bG+42hHPqQk2j3WZuS9ap8aPBLdfb11OnE+GiMkPv+NC719Lkg+
t+6hO/DPD75s3po9N6jbPo+t8b1mbr09J4XPvYBTKj6juwY+0yYAPI2Kw7wfL5++i0AavrtrD76gqK4+oOmcPlVyp7374im+
R1YBve+v4L41D9S9s+OYPpn0tz4nfY29DM1yvjnWXD4Wbec8eUU7PoFI5T2iPRS9nMyIPpoowL7QlBS+xSMqPkQAG7ylgA8+
fk3avBqhprxTNOc9vhOFPm1lUL1kjwa+V0yQPZTByj0z/K6+xE/GPLRm2z3No6a7Ea7kvpJjuL6SF5E+L5iRPUVJK76Cz+O8
9/6PPEc4DL7PAAg+TFPHPGTkzD0Zzz07+mlOvXV+Tr04cia/f4ZcPjSdbT1Sbq+8+v9qPsEA570rPQu/zcZJPRWG3L1vBcG9
51kdPpVBLT79W668SS+uvcNKeL3xsY2+O6MCPTmf2z1CNie+gCN2vYWToT4fdjC+rj95PVs3nTsYs0+8zIYiPFjP5b3Ivis+
L2I3vT0HFrxle8S9K4V8PHiKaL57xQw9WbUev8nvKT4L9Rq/VuMxPir0/z4Af3o987qwPf4n1T0buwg/HBYWvmaqjr66kU8+
jJkZu+xeYD5Exfm9l0SKPRplOD4ZKE89D/X0Pc3XgLwiXYm+a++4PvavIL7UhGe+r8bGPcqIcj4oPCC+bpPxvaTZsL5EHyG+
ForTPf1IVD7Whp++m9ZuPg5CAb4hJ2k+OYVcPopYBj5n13S9iW+2viculz3wMyW+Ele8Pfs6SL2Vsh89N2M0PoTryr7D7T8+
AnALPRGWjj0inDw+424bvsdEOj56B3u+eIwAvjupOL5rBy29KLhKPgwd9T121yk8+DmPvnJYhz5zeDG9NJqYvjdmYL1CQpo+
t61vvsq91j3mUT8+QZIFPlTc8L3Ul6a+Pp3fPcUsiD6keU8+ypKKPXqW8buHm3K+SrHBvmKNIr75GwQ+yWOrvoegjD6Z+aq9
oxvsvYwUIL37bmm+Z4kQvRIWeD3fIf89i0u5vcGKgLxqmFi+yEKGvq1Jqz0C+QS+75dMvrI+1D27d6o+sM8fvstiWD2+a6w9
Lr42PqXUDrw0Byk+4W6YvI3qs7yEQhE+BEisvSLLKT1YbdU9P1+ivr9MAT1uZDi+GdCOPlhp2jz5qb+80e9tPrBiPT6NCrC9
qV3tPQWGV72XyJ6+GDOSPb89mD03AMU9zpIKvncIWD7mJLm8A96WPuS5sj2BZku8d98YPpStsTy35JY9+HluvnngwrxYziU9
aCKRPdAE9z34qSs+oQU1Pp1x075WGzO+9/O6PbFsUL5f6oS+iYXcPeeY3LvamYA+ITmyPQA3jT2Bm6K+c0tQviRc3L1w8z26
Zlj4PKyDnD0PSSm+GBADvi7AFz7NdNW9nR4MPieBwTzUhPQ9bf5QPXdQaD2GxhK+jaFQPVqcUT5CBjY+L84rPrh8HD5HpHe9
9CejPqSHMj7KBtw8ttQoPuF34b3jDSO8SYVTvhR4QT3nuw693uGsPMYo073BrKY8bXkLvoS11DxfdYQ9K4EVvqI8sj0xjIQ+
xd62vRJgN7xMKdW9zs4LO+5BOr528g0+66CnPnLegj0If929t3QNPrG4wr0OjBw+HtcnvxrfGT2JKpQ+B7e3PknDV79pTIo+
7KSpPp/+BT6TzcQ++yM6ve6lvb7l7dI96pFZvtHZNTwa4j6+yv2tvUOKRz4S9Cm8nwmQviAzLz6D14g9z8ELvkC2hj0Cw6w+
PzYDv+qQsb3hyVI+C/cdvgDXeT6MWFa7mVLxvWcMYb3O0IC+w92LvfTEH74A4Iq+xPuKPmgILT49c/+9UhbiPXDCyj0sS5e+
BgYRPlQdDD7y3MM8ySlJvuMYvL2TTU0+c+4bPdcrzbwNwW4+E2+lvDdOlL6WTA0+HSRmviuerL2nJ9c8Y6R9vqdfPz4g8o6+
xyufvhBzQ77iwSW+XEkIPoS81z0AwnC+I4q/PTyszD7FgWe+OSEiPd6xpD3fOME9nDkcvsk/O7waLIK+HKiMvdTFh7ymVbG+
URsNPkKDOb7Bkg2+fr6iPurLhz1IzeS8/RE3vv1MJzxyg/29ie4+vnHHnz1pSKk9BFaVPuy5BL9n4DM9eheBvQZ0pT4OUAW/
m77ePZ6i570zBy6/NeQTvm3sjb0i6D09htRCPkk8kb15kGE+nwthvjXM7Dz8DrM+nU4ZPZ9izDsPAAc+3BSTvV3xOr3wSQE8
CEYqvgHwLr7jD68+Ljk1vfDan7yaFhO9VKFWPnSy5z1S5be+u94XPuC2Aj4/tKY93HeHv9mWDTwuvzU9KvlXPh+U3jzuXhG+
zg76Pbt9Pz6Zhai9fvMkvhEqPL98Ztq8epzivaMG+T0hJzq+slPXPhrojLx3bYw+KFm6vTTkrb2ftiu+NcitvTKrS71zXTM/
6bp7PpXpTj05URC+wEG+PQFwLj4f5ae/KCafPFOvDr12VrA94BeGPqcI1r5ZOA29my7evt7khT5xU4u+g2a5PSJH8TxAmTE8
DWnAPbTNnz4PwTA+mxX7PpGxDL4PBDC+7j35Pee4Eb4+6wU/sS41vVizpz58Gf6+yTGAvh+zlT4+Zbu9DHAHvmu1tjuoiN2+
Fv33ve3bwjzXAlY+2549PqbIPr9QeYe9lFK5vCK2RT6M4WW+cPtFPjm5ez6FGhC+pHrXPcpr5Lpirco9+kEaPvNfgL2uaaE+
rEIvPg4mEj3S3KA+0zWaPgZnIT4a+zs+8CJqPSSvoT5qDsI9/FAtvRmccj5vwI8+aZ4IPqAAfT19aR68/02uPBDdqrsGvxo+
YhILvzmF0zw1Q8+9xoCLPXoiWz7qmJm8OPwJvlMU0b2EmjU+/sXnvkBlm74JwG0+yMidPS+L2D3PKT+969QRPj2Pxz3+34A+
y7cpPhKyo7w9FpQ+LW8AvubIIz31mJc9DsU/Ptjt3b3uEbc8ylV9ORdjSb6tXKc82b7avSy8YT7JKQC+DwV7vo0ILz5wtYG9
2e3XvQg1lz12bs09HcNzvsYscL7XrFk82+djvqRWNLyetrK+66jvOk4uPT5Os1m+bE4mvmhYKj5O9i++MZgevvCGCT0GZQ0+
QwuzvW6N877wgyo++2UQvqBbrj0vOym+HyMiPtKHw75xPPQ9BhqIvWo8Zz47lXg+hG1FPf0ECDyxyIM+O5rqPC+YhL31TwM+
E8PNPD+ESb7rHNs86IEAO1A9LT6yylw98JLaO6Pcqr11YRA+gyLKPZvz6L0IG28+Sj2ZPSiy1L5kEGO92JcsPY/Omj2f6YK+
IuvnvC5aQL7gGhc9xZcxPgFGmT2ETYS8QVm5PUzaWr7pTUM+Iw3+PNStjz05KuM9Rr04vnTWAr4/kH6+fkVovoMDiT62Hj++
QJgiPSdN/T2Mnl499bmTuo2l+D2R0Ku+ez92ve8aeb52xhA+ipobPhj0Dr4HXQc9PHdxvvPCyj3vb3W+JbOLPf0RXr052cI9
DjEgPlbVQTxc5oW+DyAVvWHQLLww0g6+gNN2vv1gMr324jQ9aV39Pe5zoz2K06893HimPRAd070CLxG++r6IvuyMhL4WmUC9
eJZ9vrMEyT3mWYI9bho1PhlRLT6pfqi+qKtGPoPyST5vpMO9PRU4vbUOrD5qvjM+wT+FPtxKQr6fiq+850GKPcEaJT5DAXa+
MsscPs5fkb0lIJC+p4nmvcOCcLpNXhM+eeeCPuEPgjzBszy+GhQNPiKVnL0vLlo9PvW2PeHm+DzEJq88cvAvPc0pG75fopa8
zLcDPQhfjLyRoFS+y/NVPux0Nz4LcKu93/UkvVM6hL2syXU+iH/cvD2OXT6lOJg+LlePPiQOMj5TUra9S/XdvpYymb2XBQW+
Zs21PW4lVr6GSHo+OQAWPd7pRL7cJRI+bfE3PsHya70mymu9xOIkPSexIT4GhqC+3LwlPlpqsTwsC+8+n/6ZPbr9Eb4Na987
/HyMvY407zuz+Co+MA1RPgK9bT7DJZG9+DL3ve2Boz198Jm9vtUOPO1ccj6HH6S+wEb6PKd/O74mGvc9n2ACvrO3jr5tuEO9
9UFAPg4vbb0sPKU8F3SPPVQU9r4gam89ayy5vh7OFD7vCvE9ieFWPkPOCL2KOIA9heAZPmGDFbxNf0M+tIbEPTRNLj5EfLY9
zqdNvlFOTr4bTgC83vd+Pehxg72pWKe9CiuLvX/jQj6YzQg+IaliPioYtTx7WHo+HVMkvorKIj7ecj2+Nf2/PCEfI77q4xm+
m9yHvVuJXz6uMyI+rXGlvGMYLj0+LSm+K24bvpV3T70FJ9m8pqcpPjqUa73FS7+9BSrpvTYS7D3UzQo/1cjMPjQ20717KAC+
GordPeNqgT5r5he+bn2BPkqbvj250EO+OeEPPml/qr6m0Ag+NKpEvrjSWjyfPGs+07zLPryVW74aZQM/8QAjvoVXFr0Bw9K9
V97MPhzaLb3KpCK9HJMCvthYoLvwJ4S+GDytPnv5ibzI0wM+z1rOvv7Uq77BtbU9/w86vgaxlr487IS9glCpPj9/Mz6Xtpg9
08cZu9RUIz3D2f69W06ZPgtBDbtQd+c8QxlMPggZx77NzQ6/G/gWP/zJiDyItHS+9bCQvgFSNb6ejUE9L8xivtm47T2zSAW8
T5+sPoI1o74UPgC+r00JPWm94L2ePyU/KdoEv5V95z5QiXm+JHekPpP/Db+PWss+n18Su5WthT77qhe/hhTLPnWJ4DtPFHG+
4tStPrHVmr2AnSg+5zD0vTqG+b3mkCK8/MyxvejCFL72crI+u1WrvgP0Ib93RUU+VEXfPJMzDb/guBs+lmpmPrqNpD5e7qm+
SK2WvuP/bL7+h+q9tkyIvQvHJb/+fxG/DVj5PgzUxL20rLi+INXOvYAQsrwJmeK9RiakvrCedb7AqeC8XqjpvZ6XHL7mHQm+
YcAMvq68Xz7FZp89VCG5vU7XgL3jlAA+xCcoviEJbT45j5k9VVqmPhjFXL1Xd0K/SWCbPoXZmD5+mfg89kdIvkMcnr5Htpm+
3P4CPQOf+j2oxTK9D1vJPbs4gz0H0OI9f54MvnEPkb791v29ypKSPlI60rxsmYI9SiLLPcNg972t3Ns9EeYOOmqDpz2Qh3Q+
QYduPW+psT1iOUY9iWoZProbPj3Pzrc9Xk8EPgdqpT4ZUI49SoBTOlJPgz78fIw+6YHoPcC09z02r1O+R20ivuHSBD7qIkE+
gj2JviGrnb0Oo3y+Tsx6Pfz2hj1HtGC+QYEHPoQmJj44eWU++WE6Pgk03z1hwHW+WKYAvugsCj6y69s94UAavsJiWT1+Qo29
avJ+vR4ni74uUki+BudBvNsKMj3mDEy9TXplPSbMVzw2FNO8y+esPX4o3T23D/M9LOS3vYCvSr4CSgs+ZC0Zvfqcpz2M8IG9
cRwsPnrXQj6cLbK+qC2HPsFeb72Ca368nOTNvIWVEj6NoC2+AjtAPlqEub7Pzpi9McKJPvrB6T3JLvE9SBHiPR3eXr63isA8
sZaGPBOqGz75Xsw9NQxgPnL+LrsAP+M9MbmhPfoOwD54bgo8oo2Pvc11uT50RQg+IPO+PXDA4D0savA8kUKSPgNAQb47II+9
xp0pvgdupD7/FPQ7jkcOPQlVBr15V5K96/cTOzHpQj7szRI+Jkf5vZVNmT2LWhk+dC4zvvWXkj0zFVu+QTmtvOYpED5FsIK9
e84JPTRCdz3lIdS9//UkvZF/Hj52zIC+H0FKv2kQ6z3xNQk+kLIfPfnAO7+x8CQ8jY3TPSaA5zxZ0Iw++jyrvfLlND7uggS+
zG2sPeUH9jw6Buc7KqkIvv4KBj4CJYs+z7qbvet0jD5GEjE+FqtTvZhnT7yLWlA+NtKKvtC1G76SDAY9ddaCPllA3z1AFGY+
m46nvhGp1b7zzpq9kk2OPqJglT0Ui+a7zhJWPTz9nD1Po4O9ABHvPI4h6b2Ae62+CxC9vfdjhb4N15M9tMYyvsW5/jvu0rA9
xjnuPNWcPzxcne88NxQFvpPz4b3fRRu+0kyIvidLFL30nga+kQYQPhroZ7ofhfC9e0tbvulsED6gpd88Bh4QPoS9Cb6l2ps9
UCKfurEeLD3Wfke97MElPnzlYj4Wxx0+RywRvpFGmr28FCm94lsgPvjJ0rzsWBY8Odr7PVDoSj7WcZe9p4+Kvk84Sz5qHjg8
5nspvp1hhD7f2r49gkGdvQCSrz07//s9j12HPcegnb60YBI+Ma7MPNyeZT7mjCg90sxnPUTdi74UzwI+uYt1vr3o7ry5UdY9
UfpaPpqWWr4R8qg9uX6Wvm+WhT3Xhoc9bzU6PtZVE7tqaV0+1rwlvRJsrr3iGZ09NpBDPjebObsiKpi9tXixvpjaij41906+
aCRTPvbnkD0siCW+YykkPrQlx72WJMW+nz0HPhE2sL1tfxO+oMvsPTXzjj5ZDSc+G/XVvv+wmj54Uga+DviAPtcVYj4cJ6A8
9HNLvuMxRz29lxM9rya1PY1kFD4ZV5s+fbyfPWOYEz7Akai+gYM2vFST1D7BpWw+kB3dvUT99zzEo6e8H9iWvceMEb4eqDu9
NDChvhkqmD7EEV68oeS6vhd9Uj0PHrI6T4DFva/mobw8OV6+BebVPbzqJ705M6g+UgBFPs7RdT4YDSu+kw5UvpZZJ79x040+
DpadO8S6VT7SmYG9FJCfvk9zvb5Lzx05CVd8vf4KeT5Ufws+RzMyvskWBb5uAZ4+oNBjPaJ5WL0LLQK/jCeKvM2dkTsa8jC/
iDElvlH55b12tFg+qRa0Pg6fgDvLZ5u90CzfPkANGz6gzeO+QeP1PZtPWb7zjTI+EsfCPmbcAT/g/b4+m8xjvQl+kz4K8+U7
6QbnPmBz3z649+U9/5Icvk+Zaj4swXI97VkjPVA3D7t7VEA+XqY+PbbgTz5lSAa+zRqpPVnuvT3y+Y497lDpvXGZvz5NtD6+
6g7avcmJi71wGM88GmOtvfMbZL0ODqQ95fDJPUwCXjzsXxO9r+AEPZAGS72B9889a0tiPg75ZT6xecU+SCaKvULQeL4dXoe+
jaqMPggdyDxrYSQ+uFzvvRxwMj1+miY+44uNvj1Arr3OpIS+wqUOv5eSC7+VAWy+0c7GvYnFa70+eK2+JD7XveYhtL30KXW9
GizOPqakB75G/X29GbQ3vzfcBT7apie+3ZIZP/XXrz02UQk+JrQXP+UkH75rq12+4hEAPlLcir7GlL29MAMAPVrUrj7jBOu+
EId+PC6ilr4PWVy+ar5Pu5EJdr4t470+c9unPV+jzz3mq6e8PAv7vEh+UL6l3yi+pKdcPhs7k77yAVk+LlwVvxIaH76i+P6+
ox5AvvabvL29AyG/EXKBPUYou757H+E+EMQ/PtPtvD7mi8S+T9pnPuFT67whHbQ+BSmkvgXtwz1VU7E+p6j+vfpcAr1wcyu+
kLbdvfUJob6A7Nw9ga4avhAKBL7ZS8o9nKpGvrgTvr4BIaK9BBYHP3wQkj4HoRO+wY4av3TZ0L6478W+C3PrPRvYiL0l1gW/
/pd9vjz9sD7I+bE9SZ4nPhtMBj7rbIg+Nogivm3Jq75zTw++jnejPof2SD5R4cU8X6WRPrAIgz1SKh2/9twwvxC1jb7BnCW8
xt5NvsjPTD7cDSk+OUoYP+jthD508Fi9U1YQvrAscL41ABu9UriOPcq/vT2VVxw7YATQPSsJkz4hxjS/oIlnPhOVjL7zhLO+
S/vuPsdiOD1vzbi9LfWFvt55TTxUoY09JPIivUdC0b3v5v65ZTfYPOtbqD7sobK+5CwxvuYwDb7YUYK+Jy2aPf+4tz2HFWA+
HrJPPaOm9D2Sss096jjovOvnNDzceEo9hH6Evm2KT76sbWk+YKGKPuhE1z3lOg0+XFopPfskyL2A1AO+35aVPTyhqDzXv5k9
K5hUPjjcaj4s+Vc8zqYWPm3Maj5qWYg+RVSBvtNgsL4CObM9PT6FPqylibxMnyM7ZSwlvhI/Qb6mpVE9yWzPvWgLdrvt+VA9
0sLaO/Xhhzy+Y0c+waE2vrnfRL4hWjY+PDiNvRzT3z2yd4m9O6IXPrCscL7Fl4G9/HOTvf0cED4CfJs9MFY2PihyOr4O7XM+
FI9cvv3uMj6dI+S9acaTvX7Pbz7InhS9802XPUE2zb54awS+n/IOvJAI6r1ykk89bqLVvU0HU77a3R28mnuLPX7Gd70Xzo4+
zhq6vo9qoT620TE9yU+MvYSm0z1fix6+2rdsvtIABj7EvjA+kHJZvvH6bjwHr4A+39M2vj4SYj3H5eg756BIvbgpXD6oxJQ8
ZVCJPol0kD7AZOS87gXcO4UVjr6BkD0+N/cBPQ2GMT5is9E7AIddPcFULz4VcT0+31IkPlxV/bxFCCe9AYZJvTNF9rz3rtG9
FS2kvGeHfb0EklS+7v9gvVv1tr3XvWu+N7BDPREiOL6quAQ+HhscvLgkpzyYcpc+BpqVPOWCv71NGFq+vA3KvccrKz5dYgg+
n/jBPYP9Jj5LrqW9BayzPQd2sj5zk7y9M5q5PmxCzDoQtym95RHDviSqLT6ArBW/Aw0dPoVuYL6m8cm9QzmgPZojVL5S42S+
JjpyvgzvrL4SEls+2gtjvoxsR72Jt6Y+fbWBvFI5Gz70U4u9pZzDvqa2GL6pCjE+VewbPbSwqj32GTS+NGefPNrhmT7BtLC+
HdsivvN3B76a5169+yIsPqgEeb0fK3C+NNXevVj4aD4XCYk+olHqPqXOA7/XVow+3YwVvt7uU74yFai+cs+bPkQO1L171Fw+
JIG5vgfyLj2q5Oa++GkyvTLGOT26WAq+fmhCvVuDzb4EqUk+74HJvRvher4u17k+90wYPpeqE79V6ga/6kMrvtMa5b6+JF27
i0c5PnbrWL327ps+DgfcPX9kU7uWyJo9icQLvtvkr76AC6O9yQUuvhiygT3ILNa+f2bqvUCUiT2rdKI9AjCYPY9ajjwi/jG/
UPOEPsoiiD3uivK96XBUPpd9QL6VYSq+2tiSPjXc1z3ki+I9+YYhPOyuTT6aJP++Up7NvbB2V77dpB2+W8+Pvh2TCb4T/cE8
V0KMvnzzhb3L2fS9flyWvMMAyT2ljrw9/RRIvc65qz5/LZg9m/AbPoNTO7/Cgze+HA1PPX88az4WT8K9oXN7PUMV7j3HEIY9
IAZlPtfPj76B5pe+62+QPtLpQ74hRUk+/kYXPYWGxL5iVx0+8o27PmYUPL04oyc9TEaIPqdLJj4VeK6+pKndPSphHj51DQ69
rxAavWUx8b6xQDs+luU7vjHh2TwYoQ++ia7uvFbTUL8IbRU84a0TvWMR+Lzc/aq+mRRHPbKZSz6lvck9asrHPvp5lT7Ib+g9
RUqrPfNqaz4xP7i+CiG6PsnHj77XBw4/D+0lvfu/uT7frYu+J2UXv3GVjj7Gl7m9+kxjvlaiqjzC3w0+WbGove9PD74xQzU+
aUvKPRY8Cr4qzE6+w3+NPpYJAD+Mp1I94bgDPzYHqT6yoVu+5GHYvcR49T7BHbc+K9PZPXHq7b571r89PpEnPTYiMb9vHrY9
OqKyvZxsZD74J9W8rg4APmT9Uj2wTte+xPqDPtIs/T1V+yc9yQXRvDUSfj62wm2+hr+9Pei2sD579ok947R5vfBPsbwbbU4+
c6CUPs63Mb7o6jO/VlScvoSXW75XYGG91ja/vUMYmj3FLv09vtvSviBLmj3G+Bm+F9tcvS2RGz4Bur49tQEKP0nfwz2QPeu9
TXPOvZvJxz1ZP6o+/O2vvcXbjz3SJQU//MSSPluBub4NkBI+DlH9PjftEj7eaRG8OuzKPuzzNT6OHk0+scKxu39GN76PJi0+
DbGdvf5ZED6/GY69X6chPgyAs71Rcq8+PibxO/5gJz7vtcc9MkyjPtUICL5Z7Zg9V+daPNBy97sMBYy+oroNPhgMb760rPy9
ZkyYvkyvzT28S/4977GKvouYiznchW8+V6AMv7psgb7Jt70+4oL1vvijPD5apxm+g8OqPhW5Rr62UlW9qHFFPcS5PL4fHdI+
JKmlPl5eID7BjRE8j4xEPQa7VbwYbaO+k0V6Pmf2pzw4QF299UJdPigMnT2jmd49A8mfPTR8ob3nqbo9dzl2vno1Sb7OPCQ+
BRwUvrdCnDzrDrU+pBWIvlJiLz6dM0m+VG+GvpmDcD19Lnq9/N+GvvGhiTzHD5a9KqmCPYcXgz4UHuw9Xh0dv2cigj6xdtQ9
pJ3wO5MrBb7evYm+BW0JPqDJiT4wr4O9WNCWPWVd6L7N8fu9TtqlPK7NOz4mxgK96TnrvZdCMz1AoYO+zf4JPo/Xvz3u/Cg+
HWCLPsPps74SAYW98c+cPpZoBr1vBeK+3g6sPaiGFb3qw7y9+38yPvPfjj1FazC+Jp/Ku1/W972dtJ69NNoxPkTZQD5fN1S9
jgtdvV8Imb1D6jk952vvOyTRIj3JoIQ+nznCPrOXgr4jRk++yf81vcE/mz7Lrqk+X9JUOwOksj1LUvM9l09nvIP/cj3Q0789
iOeZvRnsFT5mVYM+bb2xPHw4trwwjZ2+PbIRP41TEz/CXtu9C7UJPtTOkb7JdzM+b53IPV9Z1D2KuGU9dt+HvSF6mD4Xmmo+
HfDYPNHifj2L6HC+wSBwPtDrNT5jOy++ZXZqvAvjijsnDDE+MC6pvoBQ9b139Ce/wf0EvcavGj3jlZg+s4mkPkjP/D2CtwY7
qiHRPf+CSD4qMSY+4no9vvqpYb4rA5I+hv6PPoutAr4l+JQ+/eIsPn/NA752KGU+ElErvWiGgr1qsYo+LeSEvjFlnL2TEsI9
LD6ePfB7Nj3Umam+XwAEv391RT4MN/G8URqMvO2Ojz7LXPI98/lVPgeIyLxjpf+9Vf2dvv3L7z7Hw+U+utqWPit7o70HFH49
J6E4vsw9mT45FAy/qDkfPuavlL77cbu+qUxxvggYJD5uOl4+sgZ2vducDDwHLoW+Iu9JPl4TZr64dGc+ABz3vUOI373F0Zk8
RDyDPsgNvz185CE+Odvzvmfber6Ry70+CNghvnJG9L0uzu48AHkEvinwwj2gMLc8XRJdPW9LnT6XmOK8/A5ZvW/1NLwvVpE+
+dk7PkVG7T5TBOE9xLoePjBQMT4gw/U9DuvJPlMfEr7cPhw+csgBvfBOZTyw7wk+tdycPqBA+ru95/Q9BM5cPnR3pLyMuw89
lAWkPN23Rj63OL+9qqj3Pbz7hz5XFR4+q7kkPpJ4Z76rqia+PL2rvVufG74l3pi+wm6Qv25Rq7y5BS8+ixNuPuqdBT5OoTo/
cPK4vukzVbw/1/O+IiAFvt7Kyz11NaO8xatMvu8d3j7MwAy+fHJEvmudu7sdBFo+rH/UvAdRzL7gsMu8mV8oPuO8KD7yamI9
y15iPohPU7/sJSG/GODhvSYUtD6XgnY8X/g+vscKuj5OQc09UnFyPvaKg73ptmQ+EgbjvpEBlL5ij2U+ZdQvPjFCKDwhR829
kj/Vvl/GKz4ccRw+YeJJPV8uQz6AKAy/IfDOPVOsVr/oIiq+hjdCPgSGDj2U8r0+FA0SvxRWcL52nRe/cm0YPR1QOz4o86o+
IAhUvM4Q976e1S09tEnLPrF2tD6QaqU9Pb4cvs0BIT7+oeI9WAu/vC9oED6Qruw+GNyVPh8K5T1LA4q9k70gvhw1xz5JYca+
27xuPYMnUD76CCK+Kj4HvrQ/vr2AVbK9bXYPPk11A70dDW29c3iiPrKtl77flkA+oo4IPxbgQj1KvmM+VJIpv4sd070Kb4W+
yZG3vrJqkj5PbaU+Br44vULnAr6Uyi0+Ju8MPteaJT5BJos9yc2qvcQleD7wrII8Yo6evF8UNj7mEBQ9LNElPgeWgT48aKC9
LmeLPqbGfL78Bjo+55N2PowKXL1cVOE9DFbFPh5f77zUV7q+lJ5wvmA8Bb5cCVQ+S6O3PREFTz7xbgU83mqdvESmA746yY+9
bhnKvZTdGb4aDR49SXdQPZpugL4JF0a+n7NOPnpgb762DVc9bGIVvoq0pzzICyk+NbQjPkmArL6a9y4+Q65CvdHOMz4lF0y+
0VN2vM9jaT3hqQM+VMkaPjPHPz72DhI++zDdPevbpL4eTOY9OphqPVhw3L00Qoc8NjfZPDMYuz00JRa+syj+PQTkpr3cyra9
1OCKPEyvrz1gWq49BcADvrPFmz1hn0g+DOCGPSTWRj6N5hG+63WwPuuzcD5CbQU+K/HRPUZ77T28TTc9RgZUPSnAPj1jhi+9
sdVGvq40y76MLEY+otg6vuj5Tr4XToO8yrcEO/c3Cj6Vu0k+//M9vs4dn768Gk8+yBOVvWqpj77oJa69QzuAPntHfb4lous9
La2avpcEqr31KVE9DdKIPTWdaz6FRIw9eHRbvtAY2zuuN+a9d1eSPYzmr73QQBe+S3eePqFxozwlkxI+arz/vaFzJj1Fm+W8
yOnwvU0Ibj537Lm9+nIPPW8Klr5mqAQ+fbuRvm7mWD074Wa8eziiPGTgQj2oiOY9Ut9QPi9luj18CKC9Vm71PV/8xDw3IBK8
y7SjPjX3Nj7l1pu+eLuoPTabaT5rQbc8k+K/PbcVb724R4m+MK/bu/QEQD4zv/c9dSjxvX+jSb5BxG69IGM4vk5cqT54K0Y9
QhnzPUDFBL0gQwM/G9ibvhyFMT6wyA28kXO7PnqBUj4THgG/c/MYPhffyLzd4aW+5Xb+PYa/ej2mRhC/yOwVPi6RND3D3qK9
+TSYPYnGK7430sq8memkvCQYqb6pGuu9wKfePu/5LT3VPYU+YaqHPT729j1i/0e9FFeAvZpa5r082zc+hI3uPRqhUryqpj2+
1bmVvtfDjL5ul6i9ymBpvQoQKT5Y6CS+d0nKviFkwT2kxMS+Dy92Pm8wqz4d0t28vtTLPSZ9pD1z7rY+EOUNPb7BkL49EQU/
PbFsPnHprj5EhYu+YAklPeHT1b0dYvM+GnsuPpkfzzzbQmg97NhOvbF2P7xUE0a+IToAvRxrZ75KAL694yZmOzVUGj7pq5I9
YtxOvCI5EL6gniG+7Q0yPtlAB72XAqM9dPOWPWgPgjxTOm8+KHvNvqywnD3Fs+69JbYbPanaQz7Eq4s9BwatPdq//L6IxYA9
ctfjPSPlOTzW0DM+deMHvkuCfj73q4e9/9uXvr5SIb6UFFI+IlNkPokryD2j1oa+oPckvozSbj23AA2+i2ltvgyjGL62VLU8
uw+Yvp9UET7GARg+E9WmvTzum76HhEQ9PxoDPomurr2594m+uCDcvQCZjb7qEqC9kO+8PfZUFD6eWoE+QiEnPmCTBb2lZWM+
hYztPnxakj4tCpO+3OCwvVm0sb1CKYI+dHk1voEqwj2IcJc8f8ZXvua1Qr4PI/Q95eizPvrs/T3NvKA9vF5hPbVCYL4uL+89
h27pPRLTEL9sMmI8uIsGvjn6FT5J2ts8KZOJPg3cLT043AA+VTiMvUk40j5tDYM+tQoLvTsOiD36xCa9z7wBvrsLsj0OThi9
qdyaPEdryj3xk4k9iyU1vWtEez7Fkcy9Tp4SPgZ0pr6IY9U9NO5kPirev71bdAK+racIPh+pI75PjM8+RcrvvuXhJz1zzCE+
qcfnPfz1gj51aXo+JX4UPu9JJzwNs/S9EUNJPieXCb5DOPq9iLO7O/cNcT4Swz8+tL1WPra/g7x9DmO8Fi2cPjVPPD2XO0m+
4ZEGvY6Ygj7OOp0+shVIPju42D46psY8ZpiQvUarsD7l/8c+lB5KPlFfUD55nre9jXYSvkhTnD5Dy8m+nnMfPXwGAr6b7vI9
vAIovCMlLL2n9xi+qyV/vSooy7wGTBq+uLzovav10z2ul6m9IOiOPmWE4b1W000+zt9NvbE/0T3OxTE9PCWrPEW16T2/C8y9
loMaPiB/Cbw88xa+i3H1vXu5Er6kn2m8eWDmvpibmb3r2HG9Umo+PmSwkL0Tywm9FnItvirKZD2XrUo+GsbsvbVEMbxrmH07
HpUAPp3Rhr5wdKQ+GxB2PvIAp7yAZRI+4LUTvq1bzL3yFTW93S3YvrUaOj2O/7O887dtPYV8dbu+Vjk+ukeOPj038b0yroS9
gQHPvq7uqD7kuns+jl/ZPfGYYL6oKEE93ZOnPvyYuD1NRwk/3bHHPPZWRT4MdQG+PsXzPmtAYT1i7PW8dnkGPtAMoL7M8Nq9
YoeJvjf7t77e/qA+IN2LvbHK2b3O3Ia+iK4NvuaONj3ArSu+WV0nPWRNjD0/urI9TbKkPr1rGj59yW8+owcbvjtZYT6HSye+
8TnmPrtdej7Mi8w9Jyq/PiapID3OOqq+APwAPmuX7b2AnWu93zxIPrFmFLw69pc9oyP0PpRa172PT2w9WhmgPc+3JD5gGJw9
4t2KPoTplr7doFQ+X08TPj6R3j0YW66+KSDNPRjZFz3bEIs+SplsPvyzhr3P08U9gXUHPaOrXT2hb8W+QlokPe6S4T4di529
brRjvfSFCb7fAC0+OfG5OyI+rD4+Upi9jj6hPXl9mL7w2ra95chVPcVXfD5KhLM9ia8oPLFk1j3Ysn2+zO3+u1M8ZT4c/1I9
AvXmPaml7bueu1Q+SDQmP+ZShj11FNg78jkEPuYxWrv4QHA++TRsOubkAb2/VH+9TmY2vjgHcz7UkVs+f6RGPhcGC74M/iW+
4d0BP0j4Wr5/gpM9YWfNvlPcO71VwIw+z8PqPdnV/r6cGjg+JWplvi1zyj4+Mb89fh7pPSXUqz767BC/u/k6PlYmOrxMQO+9
dv+EPH4Rpz7Fc0u/FjKhvjyULLv83FU+e7bYvUELvr2pZTE9IDMwvoRPBD+CyCU9N3ycPm4jjr0ot20+FImzvX1hnL2QMIG9
mb1OvYdnLT6eayk+Q7yjPVHPWj4vKfC9CS+dvqsAMD43YYw+m1DBvZr9Xj1Vj+e9gt2Fvm+iaj3lEAm/A4J9Pp+aoT5mlOy9
XO3YPdhz9bxuFlA+lECjvUWRKb5BvOk+ndoMvacQiz5SfvS+igJAvpdbDT72Co68y9zIPY8R9DviJ0M+4su+PhvTQD3Ugx2/
eiuxPYZ2pD4EQ1C+Im0fP6t03r1enSk8JL0sPUj0Qj4JKrC+IhTOPkTLoz0B7/09kxFIvePr0L1gYLo9kB2HPuW1mjxG/ak+
QHGOPg+Kjj3Qymc84RqHvcYygT5e/rc+egR8PbhkRb5hd8Q9kvINv0knU77pUUQ+bq+Ltit3KjyxooA+Xc4mO5IkqD1V7ag+
7zM7vwspEz4zGOM9OreGPl0+Hb+eYjQ+Z9sRvVSJCDzRwgq+iy7DPdRm7z3rGxc+bmJivVH3ZT2PRJY+RMYPPoAccj4iQtO9
8qRPPoD/jj1Q1JU+0EzYvEZhi76oufE9LPokvh/JOz7/s1c+sHVtPXW/Rr3e+s09QAu6vvKBUT1qzqO8Qv5Sv9RBSD6/kyk9
iROOvkKvnb30bbq71WwQvnHiwDuhWu8+RC36vIKxBz6UHYy9gzCnvi412ryyo7G9CW2+venUNL6iNkk9HUfpvaExfz513Xs+
R+o4PrSsDT1bDau7/XGoPSBQCD6fFew+QXGtvGtYtj2isQ4/rcDbvrl0tL2z2Wg+IKpZvoQOsLw3nUu9HZj+vfTEQbxLIQ++
wxG+Pfa1AzyhvhQ7ajH/vkhj9z1lTfC90qWMPsscZT1DGDo83s2wvVZGlT6AOde8/OxOPfGf6z1GTKG831moPfwedz1ZAHc+
rtvXPB0fkz4sajg+0udbPv1srz6o1ug9O7xsPt5+lb4104a96Ul0PtKN+T3N+L6+DFyNviJluT6Spqm8uNACPvZtBL5EH7k9
U12VvSRVIr4IWlw+uIhvPqJ/kz1Udim+wOWWPrhohLw9Qag+4c7nPbVbPT6TrMe94yJWvURklD5xTqI+WdPZvcyPW79LWp48
N0EpPermd71DSoo+IpjtPMagCD0+d8i+/sWoPkh9+z1ViwQ8cV8IPgAcebv1jMm91xnrvX99Xz0BBnk+9q4MvrVdTL4r64I+
NlMtv/FlOT4Mx4E+/uIsPlhCQL6ZxAW/I3taPu/MiDuXtm6+b4CmPPNJNT3RAUu9EJhjPksywbyzvBQ+dxarPblMYzx9lmU+
T6nhvfrlZz48oRc+SRcLPoLIiL7kaMM+4bMVv9gsR753dwg89T3FvFjqBT0qhqg9VuVAPs2ni74R4R49KFlwPruOND4oBUY+
1xCvPclCUD425LU9U4GjveTMEb0jiNC5ZexDPfZ9db2169i91tQQPrZX+T3yEF4+nBAdvkEzhr46+co92AgIPryk4b725YG8
emhKvZ2i1TzMJP48aI0WvL9eFL4m0Ic9NToDvh6ulr23X0q+xKUWPE8FAD1caGk+4lJ6vcPABz3Txq29vgdEPI/qsD53A/I8
Q1H/vgFTTD024cI8g3XJvtTtr71L7Os8Mq7HPVBFgj3Stg0+Q0QLPBwLPj5OdCI95lEKvRbYwz2ccAS+UU8Avr4GBzvktmE8
KmyDu2N+/b1oKi89mAgoPkf3rbue2gC+Q6HnvTcWxLyEcIe+3rYnvR5HAb22pVg+1tNEPjNJ3r5qijo9utmCvVroQT2l2UC+
7a5RPuSqpz0+1TQ+FpTGPTp3w74v7s49uO+gvQ7K1b1mE/G8xtzWvVxXdz296Am976bzvR9G/r1saCM/rsouPnSeGj75qIA9
peZTPjAuED7onTq+2by8Pn7t4L1ZMb4+8SmbPTY6qT7DI+a5GGWXvCw6w71Gwb49gzKFPQbvlz2n5wg+j4CBPnCE9D3rCMO9
7SmUPnWyXr6na0e+wWU7Ppoc3L3Z75c+JI4oPvEwmr0g9gM+AhI1vmPTJD7IDaU+v68DvllJwj3T+Je+xpsDvuNVIz02Zis+
9gkvPoOmCD7aG+K+KEMUPUz9mD1W18m+ACEBP49YvL45CRm+ThQCPiBaMT5hGoe+jMi/PV1NBT++2ls98b+4vImByL2Qg40+
sQkEvqszez7IVHS+DqpaPnQxZr7XXc08rJiSvorrjz3TcxO/ZVFdPiWGIb55Yqc9Mo5gPjZmtL0LbGi+Y4pSPWN8OLuTySE+
hEd0PijqQL4/OU89FXQyvrFOaz2D6oE9884YPoGSGT6QbDM+gKPQPq3Mir7rY1S+pbM0PiVxoT672ZK+MX5WvpmfdD58VRm/
M02PvW7Dqj2d2D6+NvSqPKqpoT2TQEG++7iEPsUnjT6cQhu+Z2FWvjZMDz6ZsH68/5levvwjYL29a1S8Vax+PXBiOT1jTcy+
qwzOvbZOhb27Iga+OdIPPWgo/b07XxE+/IpnvbuwJj5KN5q+WuyWvm4vpLwl9pu+s9izPQ+RFL2FUKQ+bqyqvTssiz4nT4m9
l5NbPClK9TyLDDI+D1v1vfTI87yozsa9RewZvqWWFzpYeu49D4kpPBbqQzxmEts9msSzPSV0+r3QYge9LQFcPns7TL5M/kU7
iu7rvnBkpjyrGbq9fSDdvinynz2iMMa9oKe9vSAfLz3Eizm+vF7YvQd8mDxLqWk8oWphvfm5bL0pQrK84nLpvORznL3Kfm4+
/9Pfvcc9aj3AHEA+qbigOyygK72H2089xFG/vXBBez1aWQg+Zjl9vcbe9rz1FIk+3XcYvmzcE72h5NU98eI2vj2NI711P5e9
HrKovfT0MjwSP2O+AoIuvuPTVjwkxPW8p8kyvXDB7T2RM34+afy0vHCuhj4tK6G9YlKHPd9OtrzRWwQ+iOWfveSHQz0zjVM+
ozp4PU6LGT1xWAq+XtuOvQdAlr4zvwu92yGuvEphI70BVmC+tRBKvebVFD5f+6a9xrpGvnrad700WT691uPFPXiPnb6nUS47
Z9ObPFdPEL538te9bK6iPr9g27zGcfO9lv/rvFRxDz6fLS8+Q4NsvOX6Yb1yYs29mDW2vYUNrTzsr7K+NCEcPf7HoDzpiC4+
IHs9PiKT2b499Mc9JBowvl+CiL7ip1G+6mzZvepkCb1OZQg+j8u2vQxTtr02VmS+reGUPYbREbzrUGC+bO43PfSu1r0BMFs+
wSb5vVMKj74m3Mo9/MQvvt01MT0nq1k9YgXevvjIGr4DOpI9IQRFPrPHMj7yatq+RpRpPufXUr4uLv4+6v1xvs18hj5+EV++
nguPPmOeYb4UMSc+oyymvq7HqD3x8dE9uY4Mvgf3hj6L9XS+ELcKv7ZGNL7QMGe+91vzPYCQiL5eN1o+UW/lPYE2qz7oosg9
m2jGvutdgD6X6g++M2KEPdtKqz3nIm++tkECv1KFhz4XlGo+lpjEvrePuD2hrjq/849aPd2Wcj096AQ/ODhrPXNrnb0vKqE+
AVCzPrz44j6fUUS/PoUxPkUPvb4kUCM+O9o+vjNgST0cxiU+UAiMPTM+5b4gOWE9iy6UvoLEmr5Ag8c9WNL8vijoRT2XSS2+
b8rYvZ1qob0nnhg+zkT9PrSyOD3DQfW9CkEcv1rOEr2a8wO/NRa1PobDQT56LVG+neYOvndJCD6tAeW+kfTWvZBQOj475A2/
LtDHPWj2Bb3JCdi9+/ievjKIOT5RzRQ+Kdw2vvbdJr5COwi+rqvbvgqpoT4pkeA+iybFPXcfeD4Kzuu9jeGFvdaaAz5h6lA+
YtVYPdpscj5fBMM+fW6Mvonkg77WOcu+x1ONvD/eeT2Swja9gZmnvusvpb3AvhG9OD7pvq/bvjxyA/49Osotvm4uw77XA+e8
jD2rPYT9/72TysA+l4JMvUtLuT1u8YY+U+ABPImaIz4wRXG71FaXPnyARj5FIk0+oGriPYqfiL6iFwo9wGbbvYsxnz1kgo88
wli5Pie02L2ocyc+cwmJPTowyD7sGjE9ZKSfPkYzeL6NB5Y9pDgBPjuSQT3EcZW+ShlQvbQoDj7wp1o780EAv+ralj1E8Zg+
3zuPPbbEAj7u6YS+VOUHPL0Hqr4kgEE+YdcLPhb4VzywY2i+6OfEPbq/hj7H0Ge+DFGlPTBO9zpOciG+4daMPEiQkj7awdk9
jXDQvERF9z7sDek+I14HPow03r1LfLk9m4wHvgd46j3taPa7VAS0Pcq3kbs+rzq+qEgNvpUQIb66IsC+Is71vdmJKLxXTX8+
TBO+vT8jIr4oW4U+P7qXPjDFGz0Y/4c+M/skPhSyLb2ZwQs9nwSUPaQx8b2KBMA7IvmHPojGzLyHh1w9Xk+mPiEV17zMpIW8
EIKxPZLZyDxH10o+Xf02vlg1C74w48u+kzIvPlNBo7ylwLM8d4ecvk30abxyqkm+BR3HPny03Txnmim9RpJUvSH17L4A7v69
ZCEFvvWJHj5NPZu8fCTUvaFMvT6csqm+p+EWO8snxjxvAui9pVDWPR92Ar4S6Je+lTotvvOjIr2Ho1u+Lw+uvoHZZbyvo54+
LBeJvac8TT1J8BQ+SaObPj+wRL/sQYe+TisJvnOHW743d4+9YsdaPp50rj6MmNc7Kf9nvgPqD75McYi88yAlPnImkj7zTfc9
ony4Pm330r5qbLs+gOpFPhM8Ab65jQY+Th/9PReluLweOze+R3+4vYA3Ij4O0A08aT2KPq+MIL7lXqm8F0SqPucMGb7doVK+
GbTKvdMtxDsoHlQ+azy7vRm5cj7sBrO+LmYyPnZbFD5Ai3U+Gx6hvYxt6z4BhpK9wUmNvRtvNL2DDoS+h0MGPhMp6T3/eWI9
K9NpvrREKj342c09lnSdvrDCsL6DvVQ+a2cUv42S+L4BkwM93FCJvUskvz6iHTQ/6oxFvcbs176U6LW9pxqLPtWzGz2DqSG+
JS5rPp8D7T4U1RO+nuIFvzElez3RPCg8GRrVPYg+sb4eBYE+gLguvSEccL/V/a0+W2kuvr/1sb3RQwQ+PmKIPY06Uz4k1vi+
GFuJPlJnUj4m3oi+7F+vvP/Ktj5p5OA873B1PpSfpT4oRQe+S0kIvn7PAT5GuaU+p4BxO3sNjL0YwfO9QTOhvrSYKD6/1WM+
IrlDPrIzkTzoroE+dSC4PU7GQb51hzC+RpiHPbbM4jwlQZM9jlYzPgwCirygfV6+MJ+GPuDz/r0DrQu+aDolPubnlj27Qx89
9UIkvoTtOb4yOz2+1PwkvwBGrr0YrUY+Kd9Pvkf6Hb0e3ws+OSPuPWJpuD450T097KwCPoCbLz2GgxK+lhCLvgQs2L00qag8
YD8uPWphzD32wsO8NF0pPcBNpr1dMpA9irC7vSDMkbyVfMW9yqBDvTsUFT3XSLm+HqbNPS83LzypD4y+sYFvPqXbJT7yOYk9
GnU8PkM6pLwv+RI8u/yePHV9Kz6YkeK89BXcPHkPkD1r2Bo9VihCvguYLr7A/BW+MubhvJa5k74X9AA+5zfoPZzFojxp06w8
81onPj+G4zwDR9294QonPa/wVj2V6CE8v5lqvXt3q716efC8tX2qvd5Olj6hMwk9oTq1PUFHwbtj2409NZgWPhJ2/713wwu+
urIZvcXyJT6/JCQ+Co1mOzENfzzf/RI+MKhsPdsmBb3j1KM9jbWfvTAjZ76pxbY9vBD1vVwPED7FrbS9gj2YPfRR6r5nSIO8
zwXCPVTbML7RylY+MibrvdHfKr26Ke49C8/jPK5oeb00Iko8YiAZPgMhyD1egDY+Mk2kPQwI/rx1+y8+GpuAvIXGoj3W+Zc+
PX80vrGnDL75Olm9ZD66PvUIZj3nkJe9zQuGvsgJpD5igJq8BX5+PttiIT7SwMG9M3Wbvl3BJT6bUC094DgmPuxpeT69pOY9
FkXfPULnQr0YWta8y4W4PYn0Wb4Am4a9qE3QPdw2Tz5iWUU9sFwuPjK7xD1scMW9svcnPjkmJL4ujOa+9RtaPjGZIT0cZW8+
wKoMv+ikgL5HprE+AUp4PtjHgz3kQkS+cET4vR5aE70jZ36+BvhWvuqE1bwlMc49uGIQPqI6VD1zowC/0lyYPRhs+z0BfdI8
2VTkvXEumr1qhAS/Ili+vWboMbzoM189ZItQPocE6D09+am+ctrVvMH9/70vdCK+MC8svmFMJD6xX7g+ZvG5vcgdIj4RV2u+
n/IgvEPGqrzP0FO+KyddPhWTGL5/Pue9hvpDvV3IK714Zpc8u3iHPb2lyD15NfM8zqFWvnHUt72D3lm+ys6kPshEPL2lYzG+
RzutPR7CUzyyIy2+xX7qO6Eay7004Vg+gv1rPJv6ST3APWy92p4HPhqUEb46UMw9A4+aPdxMxT3QYnu+uRQ9vEC42j2DAog8
q6f9vGLxpzl9tAA+rvGHvUF3FDzzQ1i+GfcZPo6IEj3otZy+6BacPkcVkb3Adpg9tiVLvfCeOj7mcOM9fqnuvvhp/z3jrOW9
NjafPniZGj5eWSM+VolQPsho273bXda9nPKVPvQK7bqghS8+Z8ekvW7/AD51Tf++9CGePSu7dr3XMbE8vfkvPqu06b1wl0G+
D5xROxFkib7gHLu+b6p7vINehrzoqIG+YfYRvc+jgT3UkSS+QiKuvRC/dD7EEi09/kD1vYIO0L1I27Y+1hvuve2LXD7L2U09
FvwsvBCNrz35lQi96mUiPvskwT1qQ/28tgk5u4KVKL6As4c9VLGxPRgOhD0Quhi+SBl1PQIBmrwlepO+odu7vmiwZT0LGKu+
AykBvcGZxz2oAIm+jCJavmQphz4fksS8QUI7vhxQjD6ffdy9uA6FvrDVZL7C+CS+5OKnvRpOBr09exK+VpVpvVBBcb6mk5K9
lirbPLhltz38vLm4g61ovpYxhz1uSq8+qssLPq00Uj1YffO8Udh5PkFqYD6bAoA+UBahvnVcij5zPjE+vPt4vrWcYr5QNF8+
9n8aPkfl1D7B0B6/+zhyPfDj1b77LdY+MP+CPdnbBz7yLJa+u0EMvqVGBz1jEM897nYnvSuqnL0GcrI8G+vpvt2nnz4yxaq7
rlstvjQqdj7kj5O96tuXPUIY+LzuZP88zC4kvE5wgr55hhG+XObsvVaMij1qkSy+1G1aPrjTPL5TKjs+3FYIPR1qpTxxJIo9
wkRHvkSnub65HV4+3l7pvUcUqj16+s09yIAgPJmVZr1yEPO9GERqPmbWCz1Cvrk9I0IqPptaFz5fbvA9BlmCPgM2e76o9v++
MAuOPdWGez4QJdE+3AeMvUNycL6eLOC9pquePO4DBr8hxE0/8c5nPgPr1r1HLh2+CwWYPhjuhr3YhvO8PEkDPuJU/L6ghL8+
Q8ZvPg49gb6Zog4+482CPnBRkL0vROi8shpJv6+mBz4P/ZK/dcaYvhnBnDtqnlY+N8iIvSaaYLzL9Kg+pFcvPoiOS778T+O+
JV6ovfQwcr/v/Ve+yhGvvqKdFz4VEMy+Ac+UvsSUB78mAUO+pwSZPS7RKz6oPaM+FboUP5SYwL4dpQY+rc07vwpTrr4kFYM9
KUwZvoosZD76jgU+rVygvcxJiT4ZF7Y+G0vlvoHweb4ixxi+GeAZPykOIz/tNE8+gKfbPX2Afr4V1/89Tpe2ve0u5z7MZE8+
+IjlPgTMqr6UIbM+K300PpF00j63YCI+enk0PrcwCb7kWgo/wTC2PpFHnz31uGq95n8svtifij2XVEg+SV9vv9mD3Lwkt32+
9ckAPq10xD5XgMA9RWxzPgVPUT6qwwq9yDoDPj/Ryb2qt+Q+xT+MPagJuL3kmqA+qWhWPucYm77tlpe+DtWBPhCdyz2eHtW9
9dUKPmUvhr7u1+O8PKcRv84VGb9iOwa/J0UyPkE3O70bm8M+o3cFvkz6Hrz/BW6+zW78veIrmD774JQ+jAu8PgC56TtfE5k+
tYwNvvrlAr4by2Y+N4uwPil50D4D0mO+cODoPWfFyb7LwQo92YkFP9ucvj0NzTo927SVPs4NTT3hG8Q9n1gdPlwcAD3OL9W9
l+lrva2nDD5+KAc+LAnjPRB8sD7OPBo9UjHfvWyXJT7riOg9VAG3PiZstT16sZC+ScVnPARAtz6Joi6+kmmyvdvsHb85PZU+
DSK/vjGHo78JWf+8ILJKv4AwrLomIjY+ND8nPss3Vb1pSag9UPCvPmtrLj2jXy2+R1WYPWQ1KL8zWmo9t4z4vd8ltL4uqGI+
6ngVvuubvz5XjpI+8c3tvWiRkT1OO5I+mvAxvimtyD1ZoZ69DlCXPtgCoL5ARos+3PzNPZ7kSj16rYi9APvpPeFIJ74lHG0+
YjP/PUokLD58I7E+8XD+vdt8tjwckkk9X4iXPmERub7CFee9QlZtPu13sD46pm2+HAfXPJ2/Sr8mfew+taQnPiWmnT5FU0q9
Eq6vPe47KD4x9wa99aM5PuhHmr6jYKA+XagnPssvOz5hM5I+yMlnPfeau72PULg9Za4pPtcDGz/xI4c+MlKsvsUTKD05oJA+
maknuih6wbwRU++8LuMRPtcnyj4+og2/gVC8Pqxrgb7pdxc9YgOJPr8HxD4rjgM+Yk4jPbSNE7v36Iw91/wIvhG3XD33jbM+
3AaTPl1Lrb3FcgPAtvIhvo5mJj6diC4+1ea+PiwzUT2txKA+3GpNvd48vj7mFXs+Q1rAPA1Miz18QQo913cGPj8Xur4kDi8+
XnA1O1JsmT65XXO/MQjvPUaHvT5FSBY+LFghO66j6r4gU6w+XVI4vbb9vz0EWXG+rek1voTu4z0xB3Y+hUs5Pp+VI73jY3a9
oXsvPXo3074wKkE+sSKXPcdYMb/4Tss9o3OuPT6yIb/kzBs+FbG9vOL8Jb8tjd29OnXIvVaxuL55pCC841favSGd7TymjZE+
wmS8PtIZHr0z6PE9qhFgvuNmQT7VcEw+hB8UPFzfsr6OxWS+1IQSvlsOaz6IAo0+eIRPvmE9Yz5FR368N+iGvkya5T3Wpc++
tqrcPYvX9L7QPKm8f9obPjlHAb8Dvbg+2wWjPXnDtr0HO44+MdSTvHFjqT4GE9k85GcaP67DFT+qsrC9JtvWPa0Hnz5ZKe29
xY1ZveLMLL77/i4+listPstW9j2kBT69r0BLvYjsEr/Q0vg7bOFhPtmJ+r35pk0+L6CXPMsNPb6XU3S+vP5TPa8Hkb5mMz4+
RYmzPg+0sD18SBo+3+iBPVJ2Wj5K+gK9fGVmvn2ZhD5Ko4M9rcH2PTs8tzw/vI29/JOtPXL58D2MpS4+sjIDvoysKj2CGxq/
idcpvfDKjL7mR7m94oGzPbQYWz2/xxE+Rx0UvsLzsT2jg1i+MtgHvp7aB75zRLU+0+xvvj1Snj5gh0i+mq/TPO81ijwu+fo9
nvA2vKL1lD6DGp+++CEWvhfs073weoE9PbQXPi5ukT30bdS8NMFfvkVv1L2n9HC859yIvmHhBr1xmAk8sBw3P5WlDT5efGY+
B8eXvs4vf73HxhE+0wH5PWoyq743+6G8uMH7PfF5qz1vgtk97Q4yPv4bbD6ufoY8OnECPrVREL5lmye+OP32vqui0L5MUp8+
REvzvp2wSb7SB1Y+E6B9PAPntz2tOYQ+9QZ6PiNepL33ekC+UFEcPoLPoT4OzX8+qZrGvgpvmD6ct0I+LwrAvf39tz7FmoK+
B+WIPpD3cb2EQoe9zcmiviqxp755HXC9/E6EPvTIMb4lY6I+txutPltThb52SIe+wdbBPiXu5D1FpuW9BhlrPgNZFb7KWHu+
uOPEvpIjTzwt3bQ9k57xvll1QD6FVQW+wy8lvyv6KT2k3pk91WAYvj2SPz5rTPm9TIjQPYLyIj7Ib7G+GnsRPreR5L0IDA88
lgIbvmirgz6rQI8+srtBPnh1Ob4TzZC+QdhDPoTBqLwce4o+JYNhv2FwGb9oKEG+GatcPcaJmjyd0P6+cxVjvawymz6R4S8+
3QbNPdH9PT7oJji+9W1SPqDfer6LkKs+qdNQvKY/2b4oxjG9e804vJVhzL2yfjO9AYKcPr68Ij5QlQc/qr+2vguk9r5LJIg8
dCrvPUIqtj2kWme+Tx2rvRyn9j1vARM/X5ZFvjdKOz+2GRQ+4SCMPpCDtL5cyg8+5ho9P0hI2j3CtMK+Gadav9GIJL9QEFE+
NIwqPkWAlr7LWBI/zKZNPLosSj3MMM69zVtIvtKoLr67JDi/J4+SvpG5Hz4jymG9Z86NvRcpB7+1/R6+M4JtPJ18gr4B/by9
69CVPUjKcj2f3YI+rkUUP4OD1b0iVtC9AS40PaMV/L71rQI+uTiOPHMKRT684vm93kKtPiim271NLJw+YN8Dv5YD8D1echg/
aPIvvsjQNr+3oS4+1feBvoWG6j7ylqy93LiIPerIxD7OVj0+wPmjvg5mHT2iXtA+vCbDPpKEqj7gH9A+oo5SPnXMsL6eLo4/
B1KlPfLTFz6dlQ0+i7ULPiItXT5fWuc+By6svrtbvD7j6ii+yipIPR1ioD1vgGC+1qI6vdNnhr5luYg+jhcAPcMjrz6UVpW9
/NJDPu83NDs5FIU+G0pkPhGEEj87lgE9D0twPkgIBT5ZOSu+bG8RP0L2Fz4t1yc+/cZBvv+FIj+DR2g7rcJsvTxAIz+X/6q8
c3OuPt+0N77tgTY9Wvo+PdZsJ75Q+rI+RyBPvjZEtz76a8k9LyeePkIBDr7xXTc/zztTPjbbIr56s5M+dGTqPiW5FL4dv7M+
vG8EvbZKtL4y/dA8weUsOyV3QL4przk+Sya8PhTnA76FAB2+49pdvkpQPL7jcwy9REylvTwkoj424CU+meDTPQNpyz0fhMI+
+eGfPuKpr70mHCq+R+IOPkzxNL57ETE9c/MbvijMgD6ik+s+RZmuPaGb/L4e46g99Rc5PjR5ij0w2oE93NYxPfUB6749Tuy+
FClCPYkSN73Z4De72mmPPr79D77KmtS+lLTKPqGH8j4fTU69XOUNPhyRIT4dcmk+N6a5PHuWO7w7Cjo+YdttPnEyLrwcopS9
JIyjvsGiij2MXfo9Roz1Pt3KQz5/P3C+LeUOuy3Ev71uYpi+XB0NPCf9pz1yiuE8Ex00vihSAD5r9gQ+zKmPPY7pQr4LK3m+
lRnjPboa7T05EyY97Gw0vvV61z0IRGA+Fvx5PgQrHrzM3BO8kEqRPghTtb5t6IU+RdJoPiXTs72J0kw+oKs1PljyeT0oZZw+
L4uMvAE37j1M1FM+4CwOPvEiQD2P4LI9C+OfPQOBlb2djPc80GSYPa1Nwj10xqO9ZVysPVUV1T1kKAM+/PEHvayLdz6Klmi8
SjrgvemNMj6f2ai90X0sPhCYdT5+TqO+/+cwPrpAhL5nrqA8Ro6YvEKQbD3+PSk+lZGEvDkmaT6GcSm+z3JmPkxiMD1ugSG+
UX19vdwaGr23dQs+QzmfvQrigz2ZEOC7q+MLPmQxgL7b6rQ+NgoRPRDnlrwPt/U9TVlyvbOXwT3bv2e+WiDnvaX2Wb7IZau9
6AgzPlJ8Nb7k0A4+2EBlPRb3Kr4VkAQ+7qJjPiaTZ71NoJY+Nf0HPa18tL2UD54+MZ/quUYyYz7OZQw+Rf20vsnsdT42XTw+
t/TBvHvi670FvKQ+4AyPPjHzgDtv+L4+eP05vt18Mj3MPgw+75Reu+PvOjwsF888i67ovXlxEr6dKk4+2wfsvB75Dz7DdVG9
yzkBvuC9TL2h8Pk+EYw5PRCHq74h3rU+otDcPdUoET4TMiE+L11EOz9Syb5TByU+4xkLvpHdGT732Hc+AOWVvrtdejwIZZc9
8cU/vjEHh70n6ou+qY21PndkQT7AbpI+nSugvNlSFb2KnE2+VvOIPijarL2bcxW9P0o2PUMlpTwNZx6+b0usPRUnIL57fzw+
wstxvuRFPT5QCZO92FzxPFwrQT5Jr4I+KECuvqETpz5s1649OF2LviQ5dT5EJFo+NecmPWPSJr6nT0y+o3GTPX5gfz5ZorC9
4i4GPnxmkr1kwu++GXhJvbw9lb2U+wA9tidnPhUfxzzeGt09ij4RvuWRMr7oHY2+4JOWPorclD0Fj0q9dGcsPuVzhL4FTYQ+
+yQEvVRr+DueprO+P0RZPqa6mb5MOh29xMRSPmgWmD4s6A2+EK4kvr/7SrzVC5g+2UsrvyD4vD3UGyY+v0VLPtr2BbkFthM+
HlOdPsS/d71ozUC+6GiXPUKqD743RV89mjrKvQ8cpL50diQ+wUuEPc3s1b2Wr8a9gGcGPiI4zjzJHD++K7ROPRHx+72GCpu8
AEgIvK7aB7vCG2Q+iRSDvqg3LzzgnQK/tAiOPg2diL2G5Ia7sL4sPXd73D0Z5f89pFC2PSvLLD4A1IC+UYF0vqBM+TxihpI8
DasmPPhsXT3FKoM9337JvtEw2D51xZE+pQG0Pfbwrj4huz++6kVsPvd60T2gCaq+Z4mOvsdEq7yJ5ci9tZJmvYQyP739Vme+
sO2oPgUlhzzExCm+dQEjPkJhpb0eCDe+en4TPqfXB76gd7+9WsylvnET3D0uLeu99dmovVAyYb2l2qI+GaKUvdDJtz3dS8e+
AgYwvR+5lj1KSoI9VkydPg1PKj5FTXs9MoJWvguWRD5ypgq+kVUWvg1Zmb4Y/0w93ao6PgIJYL0hdj4+MRB7PvehFb49tMU+
fmo1vy0cl77+fo89JHNXPc30Ur2d4q4+u3BYvPYJoz3PRKW9UGgEvdPHmz0vGCG9aKOyvhaHR75hCSc9SwjFvP5hvb08TAo+
vLdZvZXQSj1a34s9UK1zPTlZqjyl81E+A94fPtOJzbzwxlE+YIMrvtx9u72RV7k9U8tMPtaWJj5jrCa/xd9PPWW3Cz52h5w+
zHEyPuLCi72DW7C9ZWanPqGozL0ofhc+q6x/vTgLFL5+FwQ+KErpPG1uk75HVEe9FgGsvpxmrL20MJ++KqCovVTVDDuAMdK8
bvQUPjE5jT4Jf44+HKR3vVd+sr0brJo+Qvf1PHICnb4MbbU9XLuFPvTvHL0cUru+A50lvgyXBj5HzKK+XZOSvZZUCD4iM7Y5
ZjRAPqZPdD7+FQu+9xnVvbv9wD1b5ko+9juEvTXNHb36K4A9QakWPtgLq75e8JO+VMOWPUwegb5/DAC+W1levdKZoT7XInE+
PWOLvNetAr4fzA4+habgPY6Fszy83j49gxdsvczx0L3ffsa9M7nYvcyhmL2Cu2E9yD1Uvg/soD2cuEk+hmWFvjf3z7xJQ/I9
ni+RvYene72Puww+yEqnPdSh7z13HJQ+gQTAO24rWD2Xm908qp4KPhLDKz4Sxp2+16aovTv6qz1nx3g+SXlXPjhGsTxltTU8
sxmCvIok170SIWs+i1rwvZF/rT0/G6Y+MpxevnEDOb3VKNk7xIdivhWkVD74sl8+zKmmPPqUmzxncQo+I87vO7IpHb63gC89
sg5RPGpsuT3XJxK9uALQvUNLsr0/amk+u0bmPW1u/r2wSXo9yxZcPvcBOb05AqS9Vgwkv3Qyhb5Bp8S9lDUjPkNcED5G9Aw9
B9PEPcI1KD4a8cm9rR0OvjSAjr0OVps+jaDyvtdA7L7Zzp6+D8LUvWvP17oVmcg9NRxIPoLjvT7lRYC+nmyCPe2R+71fdT2+
uWn/PbZHsj6MGUw+PpnNPcbINb1F7Ji+zKxYPra/tDxHkp6+yogHvhIFCr7mniI9BAOQPhFHjDzCBIY9aTayvuRSR7tJhAs9
42SVPkYnmr3gQA6+/GeMPVqWHr0D+zy+0orLvrkYW7170Mw+nkUTPWV6JD7Lx9a+EDgYPlpwrz7uvqC9AkyFvjK6iD4DlPU9
u8+1vbyA2b1V3Zy+gXYXPYKqrz3ctaC+zlEAPrcSPL7ei+m8Mh1JPT83DL2vIWY+In/vvQhCBD0hDZ8+Lrt/vrk6n72prxQ+
7dVRumfstj664bu98m3AvhTsUr53nnE+BQqgu3Qxaj4OAYu+9TWiPV/6FT4I9wy9+FKuPnyrAr6Lv5u+HFOCPiIXBr2yapU9
9F5Fve7NhT6XVgO+nVhtvI4dyL5W5JA+7iX9vVc9Vr7Sqw0/3giPvuJe/D3klwG+Gwasvb+8HL547mG9i3/dPimZgj6TZY8+
yiedvl7VPT4R/Hm++PPaPcr5cz5QVRq9K/TOPVxeZD384DS+Qtl7PYlY4D5I4Cw+AEYQviCUwzzOFaw8uTZHPQddYj4Vl6g+
x9loPe1FrL4NZRo+vRzYPFKfWr2zddw8EWt1vm8pOz0kTmy+12t8vbtTAj45++i9a65XPdDLADxXWIi+0MVVPnfOP74At1G9
sUOKPakMnb0E9S6+TaQVv9RVqbxSKoi8aQKyPZbDdb6uMZk9DFBkvacNVz1QI+q9yPzmvQ7ji71Y5YQ+rHriPdHlhjyA/bs8
NgBBvv7rYr6QxYs8WawVvqKHhT4VovS9AkWWvtwxOr4E8Mg+fLrwPZdr/Lsvnog8C5IZPVdS3j2GvhC+vDG/PWx/mD0WnEk+
iGEHPmhlXz6qv9y9+qojvSYFRT3bExK+1sBDPtH03z2MrFa+7PgyPs7lar4vE1E9Jl/ivXdRnTwekx29PERVPqpLIz56y+Y9
Roh2vfCmYj5ktp6+RABRvsuLAD6LdtI9tF6lPBF4OD4zdpi9J9mtvnyQT702c709JY0OvWCiNL43zSG+ArEovmRmnL3hnwk+
LOZOPWCJQT4TIqW9SP2kvqbgbD0Fhaa+Iig6vmWRrr1Od2g9/bR0PcNwZr3ygSC97kq1vGj3FL0MUYg8qn4fPqV4V7x891Q8
peRIvsd2HL4v7J69BEyEPrQkOz6Pu1C+xtPFvddjUL5jlOs9blo8vs9wgz3Wftc8vhKLPpV3aT6vXQi99vWbvayoJL7n8Uq+
95JZPQqLXr00eae9SIVMvafXTD6CSKi+R/+6vjvd7L2BM409lQJWvvnUor28bom9HHK0vmAmI7uZ5My9LBvZPIOmrT70Ws4+
heVSvo/PED6dUZC+l932vpm7eT1GVkA9Fn4Hvth1cj0nJqK8YsnHvkEltz4ya1S9exABvlep/L2eksW9IGFtPXgs0j6okb48
JoBiuw4s5733TME9zWrZvj+HMb5faFW+Tvp4vKG5Hz4BPww+TI/rvT3fQb38fEu+r0SqvXgCSD2jjLm955GAveWxlrzFtrI9
rbdXvjGSzj2xhq09nsiHvPfQQD5pscw80umhOzHCUr02ZCK+tqztvvf6oj6zjUG8i9MFPWjEDr7CLHO+OuDpvGW1tbxJiCq+
vbb2PW7Kq74PsJu9Mp6QvkQadr0YczM+jB6SPk7kSr4uj7s8QSOBPQhxTr0effs89YARvLYpIj2yEZg8XoGDPZ6rpD5ewdI8
ojplPj6GfD5CSNq8eQgTPjl0mzwE3Ay9ygpMPjj/9L273X2+YwTSPeLh770vboW9S36XPuUhUz5ahyM+Wmh/vjRtXr5w7a09
lulMPboYgT4JOZK8ZEhzvU0jG763HRA9Hxs2PjdYKz4ZLic9hB+zPZyWZT7TSYO+4P4NvfVtgrsiaES+w+Rfvggxaj2dIAk+
neE4PBvccj6i+Pa85my9u1w+cTy02oY9Mw2Ovg/icb7bZpI9wRWpPbKQ7r6+Ep69qJi2vQBIqz7c32o+GbooPXZ7FL5Q7AE9
JtQovf5y8z3TNAI+zE6ZPt/6Oj7jCJO7XkuXvT2akD2onZQ9nNqlvRKojD7S9rQ+TPI1vWxiR71FZMO8KkvivLVJ2T297K47
llZPPh2CyL4Pe7g+uA9YPtiCjz2Qvk8+9t+ePWXSYDyxXuE9z8LWPlOXrD70MDo8TVuEvavKQr3er6W+uTwoPqBgrT0BRFE8
75nmvjvhPL6k2kW+iyGwvsWPxL5Rnxa+9eOMPkKCaj2rstC9AV9aPG9Gq73Wdvm86BGQPcZ2cb4u1vo9DQz3vKECBr5VMsg+
5715vjyVOT4Vr8M+f+8dvAQ3iT7oY6e+dzy9vtPJVb3FwZq9iYmevqDg5z1KLRM+1jKmvUE6yz2d03A+qpfJPuRTgjxeOoc+
E9I4vimfMz5g3T29ethLvSw4jD5xdvY9yNgpvkymKz5vPgc+kUDKvpXXKT4Kimc8WbqwPTkPGD2gKpw910fBPQVuf76s3lw9
kZHxPXsSJ74fHz49UTBjvtNcrD5akmm9m4FQvWJ1Hj6NQJi9aKgZPnulmb59A4Y+MaK5Pr9hgb3zHtw9zKXYO3f/Jb4ye1w+
vyzHPQqRpzxAREo/4l6HPRABzLx1geO92wPtvgS0Kz/iWMo+brJ1PT7mjD2s7iQ+dInwPZ6aLj2CtZu9P2xJPg73YL1Wu8Y+
r+IDv649yDt+CTq+Zk2KPoU5B76IQEQ+kgc7PmBuOD4y6Y6+tX2dvMbqgTw9fNq9WGIJPlmCPj44NYm+Q/B3viVpQj26npW+
d0zpvG1/+71aNps+90d3Pg/QCT6VNOE+hVCzvTu6VD5zG6A+JYYLPtQpFj7TDlI+BSOQPQK78z24lnO+Ev7ivgY0Bj6jU628
RSMVPWGMYL564Do+NqYDPlt3uTxTdtK88SoHPx6gHr4ItSo/rkaVvpfI/z5JJL498D6Tu1aMuD7Xg3Q+kg1wPZ3bvLxkujG+
Yp0evfS0M75x7ne+RVEKPsP9dT6B74q+JqO7PaOSXr55xZE+tIq1PVJ1Rj2GLx8+lninPjoXkb6AOaS8d827vIjh6DvXjp49
xAN2PiYFqr6E+LY9OXMBPoeKFj4zlyQ9H/S/vnNy4L2mC9491K5BPTgTgz4/EZA+6Fgtvpz73r4YGXe+/N1FPe53pz29UZc8
ALSxvnJATr3n2AK+MhSOvrTGUz2fGQc/1TePPjoXJD4X8989U8aYvpcNxD78O9u9TjWzPnBQWb3iA5s9VUrZPk3h6D70+Ok9
ob2YPu5++Dxin48949O3O7K/2r2hVnG9WJLaPVohr723Lhm9d6dwPdB6/r1EF1S+ggiePcIFAT42Ioi87AHfPaCjgj1sAQA/
KY4QPv+g1bzbhR2+afruPPn9uL7tiXW+dEiUvvZFKr2jvHq+O7y8vtdTPr4O35K+JGCVPhTv0zwlEuq7aeHAvLTqlD3jWw2+
3Zi2PQWOaL0KDfs8NetmPmKD8T3/8OK90ootPXUYFT9XkLM9GQgjPlOygT4kjIo+675mPtSpdj6x32k+IFu+vRcbFT7YRQE+
aVEuvn8u8j30zMw9c7fkPRlQiT3NQ1e+djs9PipKhL7WRy6+oDzXPRgycb4ZY9C927aYO3vwiT0qe3G9cZG0vuygwb2O8gG/
2JoaPmnDEb4M7Ta9L4QlvmVVJj48ovo9HTuqPq8XqL0IhZI9obbaPSMMr73kza49/YNivSq4iz645WS9PyYBP+WYQj4q8r89
0nSrvYkrjT63AaK6B8WXPgsOHr3Dihk+HuvCvmbbjz7tJIc+Bbv0vX0guz30RZA9C09wPWt8hz7MLau7MKCEu6Lwoz5mxiI+
+gJEPoi0rTzJSpS92bMPPOpfYLxlfaM9MksOvmwoBr5f77Q+BxsrPvBldL44yGC9FcXEPsGyej5HNRA+2zw8vhARuT4Hb4a9
08QjvpEA2r3HN4i+ityVvRmqXT21VmK+4iowvkVVVD7Jyx6+HFn6vD1pAL6RCwK+OqXave98aT59UJ2+O3OfO4Iw+z6Dnss+
AHVePiZjZL0uSS2+M85DviGmhD5kuzI+edOsPqy3BL5Q+y09IBquu93Mp73nEE0+OM4JPi7/pb1VBhA9cFZMPRUMdz6Y2xu+
U5dXvuZ1Cj+Nenc9Oxr8OxFFcj3Vw/i9bPXlvX/KSj4uC9M93RQIv9jffD40X2a9Xi+nPHrlgj6N9Ce+42ARPi4+vL1931M8
RLGtPZ3L2D0XuKG+0W5OPL+JlL5KQJA+GhVWvulz+z0ECFY+14XuPLgsMb4JUJc99lUwPm61Qb7kbaw+ZN10Pl7IAD5WrAq9
1TmgPUDFXDyj1LW+YZaUPqLAzr2ZlRU/n7uavaQh/T3a/R6+vH4Xvq2KOj50WxM9KZIXPsNLWr5wxRM8QosbvzUshj2NFim+
WuMnPSzOED0qn6s91p7fPmOO2j3yr4Y+AkDFvgaFTD2gO1O+jMXBPbKrk75kJAO+zsGBvreWiL2lCtK9DcH9veHTbL6ESBI+
yugnvbQjcj58QWU+1fLaPUjkiD7ckXG9wjUzPWEYCr74Icu9JRXQPtxzHLx4/PG7dcyBPeZpez7LtUY+YDa4Pq9UcT0pjYU+
FfBmPp/Ybj2dUQe9X3X9uxAoY7vGRbm+LmYnvUme4bwwIDi9h//xPUxyP77tstY9eSaQuyJlmT1Fgo0+dtiovnmTCj6IpUg7
hJuDPozOZT3qLhu+QZGyvQV6A773fyU+0rbYPWkXKT6mw5u96feyvBJP+7zPB8K+j53FPfMes76FNRs9UsBKPr4TKD4gf6o8
OAX5PTXpm76Ien8+xXEZvhcmPD2UMJO+gUrfO5kI8DzVJ769RagHvm3tDTwtLC4+q8GjPBg9ND7SWyK+ZnypvXB5Ej5JRR69
7EeNvIEyP7xBT06+xII8PnXlBT0YxAY+aqCyPf5cTz5tQhk/L/mqPTFgob76uAE+iNGYPTbjWb1/VFw+vcOYvkdpbjy15zy+
A5+/vmecNr7eyz2+5OsAvtcRAbzdqHE97QRRvoCRTr637hU+tgyKPjvrHj01C0e+/eRJvUsJsb4oKN6+MGPhOzjBMz6m7v4+
l2UHvvy5Hj6h1Vs9IMNaPu69KD5pjsq9iHnMuosDRD5y6Ra+qZ2Tvk77/D0IUpY8Ut9HvlkxPzyd0l89tHVSPcE3Rb0bgYu+
kiluPiBiL73LCiS9FhdqPn5eqD7C/IM+L82mvpVUHL3YN+e9WMd8u8ish75owSY+rq02vRQgQD5pXp2+nP3YvSIAGT0n1Jk9
ybLpPBoTWT7x1uU9xUhdvbCCj73NfPM9PV49vNofQz3uAcs8+a0cvZkuTz10Q4U9modaPjn0Hz5ognE+DxkgPmz32LyNaYq9
P+tbvO0Cnz2lhIa8ARoIPg8vz73t7bg+2e+LPmNajr4LE867UsJMPvAfCb74x0y+UxiCPpHQdT5eoku9+Ig5PVINgj0r+eo8
3qK2PX5kNj64Znk+3HLevTU5+jwNA/S+u5eWvbRIwbwXjpc9vXf5PAKbMb1bJ689Eo7SOoKlQr1JgYU+94XWPil6DT6cjM09
NhbLPVFLjj7ViYG8txU8PkpTeb5GkMQ+X1FWviRLAb3Y5Xq9Itr/PspMLr7iep8+yQK9vt7PWD74KOE7LzF2vnmccD3Tgw0+
k8/sPU+DGD4fx4q+h1IMP1o2rj7VeIw6uAanPeMTTT6Fvpm+Qd4GvoTtzz2e8pq9XoKDPncQNT6Yv6k9PpJzvl48Mr+EtmQ+
jIADvucGbbo3t4Q+6JgtPs1tAj66iRm+/aY0PgCqID7t58o97I4jPnlQIz5lJNM939vjPumroTzKQQu+N68Gvstamz4Va4m9
0GFMPgLkKb+YI9k8lZ2Zvgsfbz3ZUMA83ZdwvcyxFL2RoiS+Ndv/PMPiKT4hXIu+jVW9PQqqcL6Eqec9xJFYPq43mDx9ULu9
Gt8PPhr+n7uzn0c+fChtPkM/cb17R3M8XqVfPvS8m728vSg+iUJFPkDRcT6nkCg6t5ItPhtc0z4ekRQ/MI0JP9FAkzpcTJA+
ZGVPvew6jT5CUZk9leoTPrGJuj0qT/W+/GHDvpf/Mb6p5me+jSfUPfDhAz23q2A9APVUPtFRnDwK058+1kSpPrTb8Dt7+FS9
r+Rrvt6aAD1gOk+9AnoKvk3f6j5zlQQ7vQFkPhH/xL1BRxk9JM6xveIwvj74cc4+962vPEULSr5DMBY+tgxkPrhk1T5NFYS+
Qz1ov4x9wT1N1qM+YIUGvyUvsD7PJ6S+LcbuvdNnCT3ZK/s+QUAVPtXKxLw0BoU+o/q7Pupz4L55eDk9BMlfPVq/271GBY0+
7UNUPiGrAj4JkBs/OmnzPuNBQb1My949OxOWPg6FSb5L3Dm+K+n7PA60qD69Db8+gwoXv/wkWj7R7nI+Uv6BPV+SbD6eoqS+
QRzPvjf3Pz6jfcQ+NqgyPTkXED8FvXU9nS8qvSPimT4CwYa902d0PkJ7wj1Wp7O996aTvnAnIT5by5++NQGIPpg3LL2Ygxc9
DZ9aPZswbz2qLVc+LcJGv1MPLb6z+rc+P8jIPjPTrz4woSG+/8loPk15Cb9niPA9S1wYvPmFaj5z8xa+04nvvuLy0T00LjC/
6mOAPAQjtD5UTrM9vlMovns3L7/IN2o+ig+0PaR7Gr6ieig+3KOOvZuGP79O7Oc9YIsPPraQuj0/Hyk9S2uTPnM/HD6JM6Y+
I0CKvsfIzzxfLwI8ybprviosFT7Ibgw+y9J6vj1EBb+JaRI9tDGNPX3YQj3KJKa9juyfPkT57z7i1RG9J+iZO0K6n77CDNg8
aMDNPdtqCb1c6bW+3AkQviP4sr7seSq+nEW+PTQQ1b5zoii+zTD+Ps9daz3ZzuK+S4uzPn/YAb9WdVI/umUhPkKPyb3Vo6m9
0uVevZjKRr7LYZw+cKiHPlpt0r09Cs69EhkAv37gcDyvSpk+DWoTP6EVGD75W1m+fLrUPpH2+7zsfoY+jJBFvSjhUj2+LjW+
Jek8PryPxj5HS9Q8UUmnPs2rvj275oE9zss3vpOlGz5UhfE+jc33PnJHtj68Ftc+WHzRPYroib7Z/Ae+uNzXuzbfWL5KgCq+
LzzRvINgT76H0hs/Ydt4voul/D0D1i0+jG6mPgRy2L3pXfI9/FftvkAWwDxBhWo+4Ea7vmm57zy+C/O8dT4pvtGOJz47kJg+
wfRQPqZ7Jj4j6cY8ZD01vmLgl77EqFg9kEcVvvwOhD7M7j29I4yGvUBnJr7pb2U+WiuOvM3Dir5Lyd49O3d0vtraCj4lzi+9
iogCPm0J4DzXcDE95UvpPlAeEL6uoLy9ICm+Pmi/CD6CTdU+7eiBvv09KT4X10Y9L9L3vblCTD3NZn0+2WdVPt6J5bsS5rG9
BTqZPpQWiT6dTIW/2W9GvLlai73SkR4+6ucuPtKYXD4uQlE+Fz0ePf/4yD0QdwM9Y4OhPgV3+z1LBS8+apVzPonIiD2r/E48
ufkcv12h8L3UA6g+DXRxvC5BJz4/7Cy+nBQivrVYuD3qDc689I1EvjbhP72h/OE+Bi55vnJK+r7Rxym9YRwXvnkqUz0ocYk+
y025PchTkD6Rrqs93NuXvbPrKz0bqj29Urb9uoBOlL2x+k6+J4C/PJVUWz5QcAw+8YSUvf/kdr3PLZY+IwRHvfT+njzqhhG+
tmPTPUJckb2Nh1M+KhQUPjgtrz3rNvo8nKYpu7c3nr74OoU9AxwHPjQFfr0J15k+ItYCPkASED6zAjC+I5oMvjx0cD6AAMs9
+TaLvp6a3T2A3oQ83B90vqULAz2chRi+/DGTvk7crz2vijc+5p1pPh6vDr5mkRU+I5MzvrUp9r0cuUe+T4tkvSIzrD2O8+g7
LfsjPaxQUj6dir49gwKWvX+6Lb736y28YnRqvgnHhDr8qqu9btVVPpgBqz7hKPw7iijwvZniiL2WyTE+JVjRvr2jHL7lre69
b7yIvu40Sb0N1IU9EVSwvNZWwb1oGIg9I0+GvX16vj2yM6a9tI8cPrT0dr1zPVy+9aUWPfk/lTwH6sG9rKl7PN1QRL7TAOQ9
DP63PpCkQj6CtpI+0TiWPlTGAT7YBS8+bcRqvKBYm77vzX68wUK5vavcDD6TSmm+x1JyvreHKTweABW9ncXzPm5Srjyb7BM+
LOTdvYt8kj7jLZm+5BWVPtaMFD6jpIq9x5EgvnlC573nOsO9VLFDPhBe6b1rpqa9MWzKvuRQ2zyFECi+Vw9DOq/Af71tkyY+
vCwoPl9Qq712bSE+dKgsvY+KwD1d+4O944TCPkHflT4MS/29YV0LPtViGr6h6Q89dqx0PmjaBT+4nI88ZctzPrnGuD31UhQ+
RoewPrTdiL0qgTe+7iLzPO778j7yGJG86ofwPbyby7wPU909d5vaPEdAZL2WvtK+CW2RPuyoyb5qqP49yty1ve7zzr3LbdA9
W70PvlKwa704YXy9aYo7Psbg8T3QWB+91RsGPjyiPj2j6p8+g7smPlyymT3mzQ4+7t+CPdyD7b08R9M9/96GPjIiBj6Je2a+
Ct2QPTdrSj6m0R89iwpCPR1iEr1qkGe+wxMHPj/ogT6i6Fk8L1gQv1lsGj7515k+AUa3PVK1hr4m6ui96J8VPiGGi712SFS+
YKiAvWdGLL5BMzs+CXDjvVK1QD2Q0Ie+WBXnPS0MTr6ycwC+exqPPtguVj5H0QA9SxvIO0ZzP73k/j0964djvkizDb7GVR0+
skJVO4fWsT66HBa+UsfxvsOfyT0ehhg+5QBJPR3mSzte3qE+G5AVPVvhmr4kNu88UW6DPnwOaT53UOK9YQytPBqY2T39dq+9
cb2hPJgfbD1QknC+4ysVPhssYD2ymOU8uJGqvNP99T3G7tg9ms9Nvph7vT1gbM8+cRgGPSTeBT6+cFE+9Mw/PtSOlz0jtrO9
HeRSPhTygL1dx4S9vO6MvDqCDz4t9to8Tc5FvTUvRL450N69op9IvnvtTT47TSg90DG0PcMv1Dz/1iM+YshHvlSwAL5cSty9
r88KPfZTlL1IV+09wsU3vYJGTj6eloQ+aUFTPh0CrL1kPAY+Li7bvFafJb7+vOq78aENvk5W8D1fMJO71zi6PPvcDz4Ys8y+
A8qdPRNc6b0HALc9B65VvmkyMT4YpFG9gulnvuZIaD7vtKM+V3RiPeCUlT6ombc9cznivQr/rj6+FGO+pnAwPYcMFD78pZ68
TSLIvPbOLj5ZwZU9b30SPflUAD7zSKM+ccp4Pu/Jlj1CkU69ZvFXPpPvgb3qnL09LTnNvQWCej095jM+/3ePPea7erw7BLC8
4WiAvmKYbrtAWMq+E+7ePQG+h74GPeK9nqPkPc2mO76eFCw+GiZ3PYOxHj4MvA69Jd9JvdBmd71t5SQ9Kvq9vTGt/r0W07e8
ZO8kvhF8cL1hCNE9H45XPsGlHj5jy6u9ZfKXPok52j2jd5i+VZj8vDj+eL2Ho5O9SpSZPIkk2bzANJu+UlJLvub2aD3lQ4y9
JqyhPYJ9mTwVPkM9VPg9PQsM6b1Yw968ADUcvZt4b70/vHm9q/pYPTrBtr2poYc+Zqcjvnx33jzQBmK8Swl4vpvI3T7IdlU+
eOqvvMwhO75URas94OVDPo8w2D0fhhc9o+2cuUOnSL6ih5q9kvTAvWHxNr7r4cU9sl6hPVGmbz1joFQ9CNKTPW0ssT0O4fW9
mcVyvsQ9lDz1y8o9gXEovaQlRb7V4JA+9x4lPm79hL3D2Wq7sgHgvZVVar2Cxja+WP/bu7fkFD43Omo+e5dIvb2C9jyN41K9
sGZlveEQf74qoLI+3CSIPfAz7D5ufqc+z9kOvOnzcj35B1E8HjSgvpIgET3UT5+843/MPfv3Db6lwXi9SmuJPKP9Vz1cVy49
TqqEvTGYUL7STIM9cJw4vkmkgT4wK909/vSFvp8c8j26b2M+b9lYvSpeXz0QzzK+Y4wMPdsAWz4qRZC+YGu0vu5lQj1lXww+
+0aAvoZMlL36BV++QyrPPaYKyD0ttY89qIzHPLdb6zozyku+zUVWvss/oj0JuOM97JwbPgcBvr1pajG9FuvgOyE+7T35cgC+
nt8NvsNirz2QQNe+TWCpvey3Gz7tLcG9YM0xvjM1ij6RR6C9BduRvpTsnL1tqSS+yQwiv9m6hzxd3zM+izBfPgGgir+5z/C9
FQoJPooj8T0sE5E+ejGwvWoOzr7QMYw+dSx6PRv0hj6DgyW+FsUGPnZ/vD0REDq7Rz6Qvsauzz5kaaC97KaFPfUNtz46/0++
5lSEvmtwjz7D0Iq9YSLlvZnEeL0Dzwi+TQ2yPpcnhz7z+PW+Rj+Yvv2Sij7SkEs8SYNqPqvgEj6vSJE9l5ANPy2Gi70YdkG+
r2ruvLAWjz4zKg2/gqlZPpp0R75CDt09wyrqvezN+D3ghU++Nw3bvSw78zs0amw93a+4viWRFL/2Yrg8Vo+XvtHeVD7plqk+
CXt+PSDB276huMi92zGBPMttKj5ZTgs97r6WPq9DkD0K7zg+vQi9vohGLT7ZrY8+qF6Gvg2s7D3Wi4G+ElkIvl/EDT7Mqa69
CHq0vMDk6L6qGc4+fUqCPNO8Hj7AImg9kqoWPqIoyrpJJNO9IczDvUAdMz503lk9vNUJPkeF1r5ht22+HIIcPpSqBr73y3K+
PtCTvBxWkj3QZYS+1iMCvkUGP74LFF6+MKgAPvdgDrvlCCE+XtWZvmLRgT7DaKm7J4TBPAAB9T0o5uE7ZU82PiOMpr1mi4y9
LooVvhcIorznhZ8+/Owzvpr4kDtBqTK+V8tGPo0RjD5y1q89bqpTPmn/eT23TX+8nQ81vt06Z71OKYk+qnF8PUUEGD4mvPk6
oP0QvqmrGj57o/68vQmXPTCjXb54OKY9UYAXvQlkhT76kpc9RCroPi6VWb7vRoM+kvzbvlgdqz2JiPK9cH2OvgZ0XL1qZUu9
mIZpPjdTxj19IGO+yqLivRvoCL4gm52+uT8+vRoHjT5+2dE+KF9dvb67VD5vseC9hlF7PkbCYj4wO8Q+usRKva0W4720DZY+
lQlLPu0orT4DPTC9KK0rPt+Xn771QfI+37VmPBiYZL17fdI82yZ9vroWqD6udBy+v+qOPrCtDT6rr2+9MoKqPRQc2j6kHBi+
Khg6PYnJeD6PX4o+zRmbvsPA3D2oLye+rvalvJrWXL7Irow+oIr+PY+a6j6qF9S+f6wePvblH73eeG6+R9OWPiPSmb6BhdA+
j6o3PqVa9D4tryI+WoiRvrseSz6wNT08qr6EvSBu7T4NloE6C+dKvksaLb2ertE+ySBzvuPZ1T1b8Y09N8ugPJeOsr7CyHY+
uHRwvaKh8L4KtV094N9xvt0ztT5+zSc92+EWvVsODb9sjyA9VvMhvj2++zYCI9g+v8SgPVj8dDzZYK89EaYfPAuAej4zy4U+
6U4DPu1vvLvtrd8+xcqJvclEMb7QEhM+I97qPvKOhz4EVHu+2jdJPUpPYL9px02+WTDaPaowJ70fogw+w91pvldYyDuIgxo+
FUsKvfeILb6VThi/Z1pIvuAciz2RuGK+2BOZPjsPkb4QFVA+vR6oPORPtD6Ggaq9Sga6PE5is73o17M9J52DPh+Moz7g/809
LSJcvrPpFTsyaYm9xa4oPiN0oz5SDBY/e9vEvTWn+j2VT0+9BHICvq/FTDxORIk+RBktPpeQaT1qJhy9qRhtPXmhg71XhmO+
M8aGvFswjD7oICW+e97nPDo3RT3yThS+fSNKvSs3m73uENG8wpAfvoe6rb4s22i+ry53PmNbLb4uSxG+ZZMZPWGJnr7wSq0+
vJ/zvUGajj52bce93y0DPmTfAz8OXko+4wr2vgfLJj2Ivym8gAyPPvMTnj7brSU+6OIdvVdeeT4uVdc9FXAaPvbYAD740So9
Prq5PXeFLrwe3zq+OFxTvhXyF77q/Tm+1zzfPGLM2L1p84k+vdAPvZoCnj4TmYo976QrPtb10T7yyd09OP4APR9kkD5hKiY9
zAKJPYmwfb4Bkpm9wx9jPoF0Cj3ZIN09RvdEPr5Wf75xipw+FFCrvPdcBz0F8po+iGqqPVUwzb6aU/88cotDvg02vz21Ua++
iZ9jvQatKr6nz7m9/LDZvc44Kj7fbiQ+TI2Cvlh6Oj68UYS+PPSAvlvH1T0Fz8g+rGucPpu7Br44mQG8ur6SvZ5WbLy84Aq+
+jL/vnFFgD31saI94r0IvIA/aj7kk0W+9zqIvv5xk75mro89GBN6PrG8gr0Vt9C8FT/4vJU1Tr430hk+tuG2PWEY/j00KSm8
4FIFPla1qj48q+c+q4iUPXdtET6dsEK+zGe4Pl4/6z0a/rS8WLECPhmk1j0iv0E+oEhbvhhCTb6WLDs+4iWLPrb89r5uMi+8
fSnhvtAMS74uR34+L7yHvsKWtT6hhja+tJHHveZ8izxwHR89fSv3vQQPcz3Ompc9j3I3vrzqVz4Zbrw9VomsPqJrhL63ing+
tPSNvpw9vjzT35q+VhJyPb1Ejj7I5dg9VL6DPjRJIL77REi+am74vYeAbj5QjNE93UW3vAT9JT3obIM9rd7dPmT97bwk7CA+
qWcLvR1UOD4aRWM+Bx18PP9g1T33FD++XTq0vqTCmD4MsxK9S6lwPuRgjDyjJmg957TpPUiLVD2wZpe9iFkTvY4bAb2an+q9
K/FDvYuCuL1NfwQ+zlIxvrYVYz5h+gU/F7ghPKkTMz6OrgA7R6THPDKOzb534Ng+t65Zvpo/VD5kODk649GgvkZveT32A9e+
uM/fPftUdD5QFfK9djk4PTqKBr8YQPc9epinvTXVW70/GF8+eeY+Ps+aGb+tYNC9CE5YPD5nCT8Dr6W+5jxyPp1M4D1ggFW9
moaUvg2bkL7N7909ZsSjPcTloj6SOqy+Encuv5Xqpb4iAZA9sn0uP65brj18BeK+S52PPu+lAD/hRdC9Kg7APq4W4r4mkdI+
xaZ3vSNdr77LRkS+GbqkPny45bxj7YE+TSZUvu2aAzwW3HA+25H4PvjkHb6WwAG/MNt/vTzxpb6p3lI+c6gSv21mxb7S8ke+
rmviPWdRpj7cJAC+PSrjvfWupT34Z+I9PXqMvvlVnD5Gw8k+/pKfPr+1Sr/DoaQ9J30yPwLw+b3EzoK+y8M5v51+F75K0Ko9
MzcDP4hp9b3ZT6i+EVYZvkmGpj1NOqa+H/uWPbl0rT0iauG+/OXBu5Cq8D5ddoc8a+lYPXfagL5/j0c+aY4yvqVMFD7gFiq/
CGb5PeYbF77hGz0+X2OGPvUTkjwJGoK8MLKmPqrNST6qJZY+DEvKvlxrSz6JWqw93DI+vkK7mD7jzuQ+iULEvpCYQD0B2wk/
GSj9vkpR4rs9xCY+9Kq/u/e50LtZq6W+T2zLu94OBb7oQR4+Hl37PNMz7z14iuG97KwLvi0Vyb5Ok+y859YFPgjYD721VaY+
MRkBPythST7NqJy+xIcYPZe5dzwVGn49AiMWvKE4A72X4XU+GPUwPivSo76m6se+fUEyP7t9gz6qE4U8URiCPjz0zD2/EHK+
WPvhPQsVjD73nUO8y9INPiO/fD68c+e8DNzwvfT+LD40TiA+nqIFPhLi3D07n0u+rAvFvsc97z1TdTa9Oy6MvmC6qT6ISxg+
LZ8NPyp0Fb60pI6+GPbnvfhbAb5QpKK+Er0OvPBNGb3qbQy+OxmgPrxEXL6CdPK+dG8Yvvdw0L6y4j2+KKqYPR38nz4pMbs8
PyGePkzwlDwg1F4+aeyAPhNRjLxukNM9L6dAveBNlD2UqBG+/MQVPopPPL23K7K9ObWbPi19Jj69ar2+GRoIPnToC77zIqG+
+2S2vb+LsD2Km3y8Rffeu+0GN76Pokk9FXm4PsTE3T7lhRs/2zSIPlVoiT5nFc0+HdUdviTetT59drm+9x7yvXqE8r7On7++
g9nivV6JxL5ZOPC9WTTlPa1eU705yUE+s0Y0PiHo0L66cJY+na/euwxJSb56Xjs+8E4iPlPEur1yCi29+PqJuyriyT2lF/U9
XnE0PjcrQT7aDjk+NL3nPciEIT4/5RS+7MoiPggLoTxyXKy+gVKpPAMnkT142WQ+4ye5PWhw7z0YfZ0+OomiPsAW/r002509
ercBP2J6Fz4Cm9C+eEvaPWpTs7yJIme9flaNPawZHT1DP00+7o0hPiEKVD6pe+49ZUlfPnTVC728JOQ+EBdQvjDQaT2hzAA9
ASCtPFKeRT50XqO9DkEevngSAr52FYi+LT1xvW0yJT3yavE9WRcKvjR0sr6qnws+/pvovpIv/z5JcwO+azgRvusuXD4c6Nc9
fmccO/feFD5GjA+/XlCJPkWo2j6gGTe/z00Jvpq7pj5nIvo9XxQeP/CY9r2eVCY93Uy5Pc1Giz3dd+m80PTIvF2WnzwNkUK+
7Ho2vAezzDzXEhK+Ka7yPP7PSr778ok+9gEVPjlHVT2wtSk9O9uVPnUZST32Dnw+yaI5vLM+xT64osK+PQR2Pjrz1j6w1w++
5kTmvjNI/j4mSC0952iQPVx5rj7PZIY+jAcAvCL3Br91cbw+ej0uv0EZmD5xXYG+n2SMPm2tyD386rY+S7oXvgBCfztj1zs+
xiBLPvvMmT2qzj0+PRkevke7hDs1eJ6+GlhWvs5oHz4wF6g90L4Ivne7Ybzk7ks+MKLePANAz75WD3o+JT7ZvPWHjj2Czrg+
Tbt+vu0tLr/TFe08yxxiPiT4YD2IaP+8iWm/vVdJ6D1oPxS+xWblvqFYd718YVq9iwA+PS5HOL5sxmk+fzsdPeYqND5k6r08
JQ6JvsRvTr43cv+98u/BPSBM3z6bQlq+9b1Pv93wsT11jKO9DbfrPiOBgT5GGcY8NlG0PmIaCD4ifds+kHKOvXUGXj5Juq4+
RxEgPQW2mT6i5Fm/1fEYvS60qD6E1bK+vA47vn85+j39xWQ6NEcUv6a+BL77Kq293quAPW6NIz6WjWA+FUbLvuMovT6ogzu+
BZ+/PPdjRT7NBDK9yHVBvRXwLT4Q+62+Ud28vTfIjj6nZjw+85AwPpqK7j3MpKa+fAe5PRHRHD5K+HE+dzjhPvA4Gj3XDdG9
7qqTvfNnbL3tx4M9JzdTPqXzXj7QBGK+7564Pspvcz42J5s+0uErPhTSuz2bVME+gDLivvpkvj75hDu+gNBLvmXFIjtlFFm8
FfjmvtDmG74qxHo+wvPjPUV2yj4XyTW9d2OxPQ/0kz7e7ZM+aH31vRyA6z12LgS+Q14dPD2KGT1JBQ0/RjLDPYDeqL2Zvo8+
+tQ4Pg2mlT1hrAc+d8KGPT60G7/7TW+9AqFAvlxuoz63vU4+XjB2vjOAk771uTQ9ravYvXgPvLxw/Yu9M44VvggjBDvwZGQ9
9wwIPxbpjL5PkgO/wR+CPuBprj737ks+ofJJPQEykT2XkCw+0tPBPe25S742cKk+mwfLvgJDcb6a0HE9d4s+vcPO4Lv37gW8
6hsxP7b1j77WpYY9T0GfvfPx6L2L3VE+66cnvhYrrj1d53k+VZ1IPQDaED2Aj8C9ztuiPldraLyXXzs+DaBkvgHZ+L01yy0+
L821vf0/nT2bxag9l/MMvvOaWD64ilm+9es6Pg7bvLwkEkm97qRbvokoHT7NUGu+q8aDvQi1s7483168EbT/PTXsKD6SJvU9
T3yWvSziDjxA+W6+FThBPgHXmL7cyFy9scDjO0g36rx19ru9DJXIvtV0DL72YDe+lkFtPJV+3L1MrK693NS3vlLMjT5+L0G+
YdfEvUuOhj2k2Ks+45kPvvzmg72G9ss8PDoxPrycFr23GFI8SMIFPmaMhz2y6sa9HnYAPrppBz5lGWM9iFr1PLcxET5ldqi+
LSScvf73GD1Eh7A8nrwdvswGd74e2Hc94d8lPvmvSb1OS2M9VMYPPa8xc71IZUk+RWkcPgF3WT7WqV8+2SiwPcwtHj556NS9
rAKJPpPka72wVBk96hvxvXY6HT5HMT2+cd0yPcdqQb7U/n69UMcSPtzhvr0rwSo+AI8ivo2Ujb3k94S+PYByPY48Yb6AJTm+
yBmiPhhJDT63Kkc+ZNoTPAoJGDzmBhO9l/VDvmjNvT0Mu/A807mSPuB/jL3bSAc+k8GWPexG/j1nebw9sdAhPilpG71OOTS+
O7bkPSUA0Twy9am9SsXIPd8q0b3TuAQ9/vtgPgCmQD2LbX++rfj4PSNXkr7IuvW9HYoXPiwqSr6dN309e6+qvWfq+Dy1hSO+
dHPhO5xqWb31WUs+o6GqPGEwnz1kcJc+nMxZveR1Mz72Muy9Ccm7PE3QJ74hEQI+izMUPpHbEj+N21Y+0CKEPeL3Gj/VGxc9
/B9MvmMQ4r69I+S+TFjLvf9gsbwtkcA+060vPjavqj5LwwA8dXpfPqfq5rwgEDI+7N38PTOQAT+B6qU7UG+iPrFu9D2qJly/
VV40vc3vCT+4zci9CDeJvqhxFb6I2Aw/sQ6kPv0WKj+0ZDc+QdWOvqezOL4d1Iu+voC6vhn6WT4AZHW+o5nqvmQb7r7AFRc/
OX+dPnkHlj2cGCK/CU19u2Bhlz7PCiK9xxzWvXc6s75xQ4U+PpX3vWSlZD/Pmgu+k9AOPyYgLr6+sf28NUQBv70G7j7c9qc+
x9UsPlgVEb2RduE+tMOCPmInw73ZaNs+sEqRut/c8T1f1Og+kOeivsLPuTwS0wQ+1yIyP1ljGD4u+yA+YQ81Pt1JPb38E9Q8
qBNPvJCayT4e17c+w9qTPe+GxD3LN4C85JogP00Gv72tv+4+t7iRP9tQ3DxZv3q+0v4cvvvOAD+TJEE+wXejPiSQBL4CgBE/
5YHUvqFR0j01wjI/0bO5vRRRSz7ZWRC9gkKKvlXv+Dv5WhK7MlsbPywaFL3soqc+9lgQPlPMez51soc9iSUDv6AgFr6gVMA7
0LOCPTwX6j4Gx/y9+kIsP7wnFT41PNW+PXhVvAtzOT0q6Ro/1caLPi6F3j06kd66zO9Tvj5GbD2P8DG+M024vn4mqj6Oe8O8
p4ItPvyOyb6YEzK/GQq7PoJuGL5nrOS+DA6tvSIxNT44ze+9l6BoPi1/7751q/O9kxTyPrtrAb8QlZW+PVFWvhqBFr44ads+
k+T8vX2iqT45WAg+hXRJvvRj0j090gq/AsY+PtwFPb5VxgS/4bNjPROr5TzgZOk+IbX3vkJTRD43F9I+USrcu4GhQj6G+Qw9
swgfvqTqTTwX27E9vt9oPp+uv76FY3Q+BqECP1i+BT+0eFs+DaCLvQRO9757+3C+6ZeAPQKULD65zI2+GzbyvWnchr20WYs+
6JfAvq+alL5jj9i8w/kGv22rJD6gDnI+5cKdvqIy6j1PBK0+yN6UPf75/D0C2S68MdPTvRbF1L520OM8tU+/vYrTB79Hbzg+
aHCHPq4+ZLzpy029HPGUvjjnsr6Mw48+1nmxvQQiaT798iM9FFfQvvby5b04w4A9xxylPWHkST73/Mi+mFB4Pp4GZT5Ll96+
MdqDvlkxJj5arg8+l6paveNOxLwCwaG9yy0RPucvQL7GgRa8M+wrPozOJz2RhQu+TBOcPvnW+rwRAIS+fKFvvqmHgD26dx0+
gy1cO4Ql6D16HPw+e/QTvwiWkz77DPu9QxatPrs9IT87wzC+Uzj5vRwAfL4ZiNo+KBL/ux7V9b1NGzA9bIwSPmqVM7+v04k+
so89PNCAtT6UYP+++HmqPV3klzzf4mc+JI1aPoszWD78CSy+u2EZPPCsBT5YxEe8tEoJvXr4y7z27dQ9B2eNu7UIF7+P7r89
c+e3PiHW8rwabCe+sfSvPr04D7/Hk4K99DlJvYfC3z6+49y89ZYevWkaXL4TT6G+76SfvUoU0T5/qpg97oKlPvAAIL6fwjg+
DiRMOwDhbz5g84G9zLouvs6Klb7YSwM+9IQCvi/ubb7DyII9nkJEPpSexrvrAtK91P0UvgALhj1QmBK/BQ+UvhrOKr/zzny9
Tx2DPtjIFL2ORha+ycrAvQJdjT0T5lm+/s9MPY7DpT3MEx2+LpZvPnk7ij1q2ps+5TO7PdmuED1zBSk+Q/eVPZx2ob6dWY69
JiuQvibytr7ETZI+98qHPlBlIj4hEsA8jWnGvagzOj4oXJw+c8+aPKktHr37xyE+c8A2PuV/Sj32pOq8YlAxvkVHoT31nMy+
GKfdvJjbhr5K0k896vXWvTwezj1sjwK+3scovhYb8D2AyQM+X+IJPYL8+D4/3aS+M5UwPfRIOj6gqNU9NRcVvlsBcLx5u+Q9
r4Jvvu09CL4/mZS9U38avdgmxjynDk+8WHr9Pa9err4k/xe8tB2bvSvCYTu9z6E+pWGTvvlfAj62j4W+nY/iPkugzL5A6DA+
/axQPob0VT5px3w+X4H5vA4XUz73crO960WEvphud74Nqnu/3alXvjZUSz+lM0Y+P2DKvkJvAD/XaWI7OpyFPlz53D7VL169
ITmQPhc3cL2ItRs+RrrIPjGKBb6qvz2/lbE3PodZaj7sU7M9mhAOvwT8H7wIlok+y0JiPoXFnT58xDY+3qCkvvp4D7/sZsc+
3kW0vrJbZz6RySG8K62Tvhv4Ej4vVOE+cgVHvb0Mwj6m8N2+++IeP2hAlLqBdQG+qZMxPqerM76UTfo+euBJPoKvfT7xWVA+
v2GePnztY79bC5Q+JOiZvjTdKj6413a+O3MWP8zlGL6oSJ29A1kovm9j2L6InlS9u1GMvZrsDT6QdUw/oxiIvs26UrzTKAi/
FAIIvdlDLD/g1kk8fD/APR+Xoj1BSfe9kyJ5PrijvT4eElw9FcqkPbaECb3nK6Y+fQ0EP3zH4b7XqC8+KlkfP8JFCz6XFV8+
mCiTvUkhmr54nbU+41Hjvt5yAb9wwhQ8HkNJPhpyDD5DTNE+EH5kPoPhbD6CgA2/1M2VPfs4f71lA8O+PAmzPgOWOL4H9lC+
bD2wvU+uLD4Rp1u9+QkqPt/Bjj68dGQ+uEQhPmgPAT7OSo2+7YNKP2tJRj6wwQ8+g3QLPtkvXLsamvA9aQhOPm1buD2HY6o9
/YtGPnDrHz5pYrg+H1FgPm5hKj4pg9Q9713dvtZ7gT6/gaq+hfRdvaUelD6HRGy/jd/MPZ2JTj41f4q+vMirPb2BRj0Yn4y8
JzOXPZsSG7+sDjG+uBfqvj5x0T14PtU9nfUKPg3Wnb1w7AW+/yGDvs30Dr4H22A+RxYaPlaJBL66h1g8bICRvvW73b0cMim+
s6qQPdFAu73qlPo8W0O2vnDrXD0eNGA+wG2mvtXthD3tvI890ZngPux1dT7S/GA985/yvPtjKD70fW2+c+IhvjtdUb6MLY49
+ioYPpSb6b3QnKW7tnGiPk8DaD7jb1M+qgCRvm7Rxz6+XUg+HC+FPtyuZ75ZGmG8Sa2fvZUoxL5dYsU+68WGPvewJb7p8BE+
MC6CPhzjR74WU0++/QJkvnty/r1aHZ0+Lmf6PGDYET5RuiU+k/UXvhLS1710TQ4+YUmZvbVsgL07o3S9CvpwvgROyD3UFpG9
S/ONvKv677wxIjU90uhrPpMSVD7GoRe/92bbPgiegbzHTI09qbdLPjGmU752Ciw7jaIdPXsTDz4fmd0900+GvQ4rKj5QEEE+
JfkFPtBIyryKcHy/O6hqvCbLID7EwKW9EG/vPi7+FTzLXqU+td+qPnRqdz4wBYK+XxyHPlGMuD7gpWc+IVk0PoGQYL6uc+09
jyDvPVJB4D6c7rW+pd/VvQGIb7481R2+uXxjvv/yMb44l3u+RTMRv4cDez6m4AM+cQMFPqgLhr7Q7bc+438evYhfar0rG4W8
a3KNPR6ZC77qbok95qWTPeV4SL+a46E9wMXUvVb9Jb4nDdA+fbKAvvu//r625a49et6aPjDbB74khQc+7TBIvD8HmT74wHs+
rJ4GvpS7pL7R0us9Oi/OveW7Hz5YA3K9af2jPm+WC77w86a+/n4yPrhZmT4EVtm+igxsvpHrDD9gSPA7gPKlvhys4L2q7Bk+
yUzuPgXN8j0MCJQ+8T6uvNxeyj2yhZa9qWE2PVYygb7heRE+inawvUoIhD67Z/69OIjWPQnZDbx3rA0+PlOBvdPTGr1Tlty8
nccUPpjttb7VC8m9nBzivGhFjz570bU9/+CsPZNM+L5fCUS98TCpvhIBg7x93ZW+fiuDPpW7eT1nk7U9krqHPqnROL7JDhI+
XafuPB+K2D2dt3A+BxBTPoAJ3r3wlc68b1g5Poylpj5RYj69hqKcPn5CzD5oV989FKTGvlGQHT3DXPI9ImGCPFasgLxtekS+
riItPHhgNLx5aaW+4XubvpErMz696eU+oPP8PWuX9r4Trpe+gMfbvbmJO74U1nO+0mexvX2G772MYtO+cKGSvpAR8z1OPJE9
vGo0vUqkWj1t/yo+Y33TvQTlIb6uh6o9c70fPQ2J0j3jTtU91A1kOC0svb26O+I+0nALPf6vcz5iVay+kCsCvhM+br7rZ6A+
AfWjvcfn1z4IdDa+j+NMvSfDXL4EH16+8F0VPtHOMb6pQVg+uE9/PdRxGr2vsxQ9/ljevL0PYr4uZfE8CiCovjhFDL4pXtM9
8mUZPrGqPL61gus9n6S5vudLX74jlAi917qfPlhmiz2cWsO9HvClPk10Vb2jBFU+jDEOvUrSGr0RAqS+/5H1PqGmNL76P6w8
Q+fOPL1zmb1QO1E+3PIOvhK8ED5oyZy8LrEfPtD1FL+EuK49kFOsvW5gjT1BqxQ+lDgBPoP/WL4LxMg9fzLWPXXvU75arUu+
7kIDPrdoZz7d9bQ+Qfubvtbdez4roAC+PY8fvhLhRj4ftrE8eJuAPVP7hD3L7i8+MBBYPhRLLj1AuBM+V2GKPfGKWz1xUl8+
mrCzvBF71r1GY98+JX43PggTpbutITW+0YU2vusMYj4zgwM+B3kxvXfLhr4g9KG+xoLjPRW+jDwiLzK9cKfzPbooSL1nb669
1w9PPdYhy77vP808/B7HPj6CGD5kmNQ+lQwqvTjo6r2gdcK9bVsTPvgbZj46wW2+9+22PvcufD7ZlRW9Aw29vdHTvD4RrTg+
ug69vFQP0D06lam9JurIPqMJpT20AgY+4NHOvalUT73J85y+fzn0PWN/AT6lKKE9NCb9vYqatrzgNRk+OsjWPdR8Ez43TL89
MwQGPg5xyzzyq8i9kAKOvOo/Cb1FXkE+ScfwvOa0sTwbe9q+4ImJPdXXCj6Gr6G+jCHrvZL2dT0a6r2+d2GyPagvgr3zhIm9
VGyPPo0jgT6NODc9PWzEvTaGIb7zXe49O/y1PRywqzyfFM0+WScFPpluvj5PKwe8yEeVPUHF0rvzxwI+Emu6vEs4HD0pMFC9
caRRvglkojwzR0M9T6RovuyzyD13+kq+VGA/vu5GKD665xq+phs7PpXuLj5Myqw+60soPpKo9LzbKYU+6aaBvvhjlr1K1Is+
WkLevR6ODD7LzO89bNxBPlqnOr7+wHs9Son1vb+bxr0yqJK+e9TBvY0u2L2GSxs9DjFrPS4ICL0jtgQ+hxxhvTov5rzrO0g+
PXsqPGyShb5iJYq+IxWJPeR2ob5XkIS86zv8vOvz3T1EuTk+nBCevnzbmDsdnkq9lm6APgNSBb0P8FO8PRigPsoUx75wR+o8
3z/sPE4GhD3HCnw+z891veK41b2Rc4S95ZanPVWMlr7lXbu7EtaIvt2TFr2HAku+TcoMPTsqGz6T3QY9m3YkPC+SMT6kyle+
D11MPtHphLzScDi9IdOlvrR0AT/fnpw+wUddPXvWUL4YoNg+SRnYve9S0L3dUVS9MdGgvkkuyD51BSi9HV1yPjtp9z4aHci9
F4wuPXc2Aj7wq7K+AFQ4vumJKb75pXE61sJEPuzyVz5iEM0+YuiQvi5dYz4/3wU+psQRPhGSNT/AeBw91g6APisP4z3RZJI+
JH9KPkEr8z7oplA9Hd5wPn4aL74Ij3G+EuoOPW0/wrvQ1Se/O9TCvc3hx77dBP+95SIvPSlvkr7M0Vk+AHsSvwHreT14Gay+
VhEMPiXR6b4N1PI+kR4FPv93iT0t7NA+VuKavqymDD+dWfe+aKfjvYEz1D1usEG9nSkCvpWZID7P9M88ldX7PLFmn75gUDQ9
63Jovxsknb4sSoG9mE+JviqApr6BP4O+8qn7vSk9JT+5twI9aj/cvWG5bD6gIYO+ROCQPKITKL7tXeg8/i9OvjjbI75n0Js9
pL2HviYSKT4+uY88NaWNvN+baz4lyC4+vxqwPsI3y75wsbE+BcxrvhRHjL1Ai3U9gzSmPomH9DxWFMo+XqYmPuEveL2UBYg+
1aQQvxoyyb0lm4S+Gt64vhJkGr4UZ5w9fQa9vt7f0r4FmtM9pyOLvtU+gb6odp49uVaBvsXxpr60wcW9FPVbvOftWrsa91y9
5PAtPQaN7b35V7y+C92RvjJCCz5f2uE9r4m7Pmpptb1z/Y69bhzGvk/9hT0ig7g+UGcTP49wRT7xl1c+Zy6/PWdFvL7E0oG+
F4zvPUFugb1rEbS9z82HPo0EjD4jyD8+a3ixPVymmL7esRc8dIkiPqEqwD3ElH8881JUPiwVEr/EK3Y+PPE1vQ03Xz1MfBS8
mJ4tPuCrIT5bVbS+k+8Vv6RHqj1nRp0844S2Pq/xCD01T2a+dt9wvc/KmD5CQC8+EVlfPonm07tkolG+CdxXPpJ2eT7JSmK9
YJHMvmbvRL5y1vY9/F8RPBKYoD4g4q++i8GPPnrXrL09uwg/juaZvn7ggr5PYAA+zVjhPYblyDtfLTo/TRlhPh6PzL6yzqE9
cbbcPgkNC74O3bC+JbmnPmo9sz2yHm29c2jWPgO+YD4wCo0+HS8jPRLdmj37ZbE8BL+PvoNWwj4TU+C8jvAHPV072jziI7w9
YKwqPhA0sT0lPQs+sceavcycVT4Dwpy9+xDevhS5gr2Ek0m+DPakPi26iT7RyTg+x6w9PS9IHjz6OIG+3fHUvTG3Ib4wBRw+
NS35PL87Jz5zUqO94akZPuA3nD7SyQm+aylzPpuMuD2qPXi+muI5Ph9RvT6WLL697aZQPciojr5S25U9NSuHuy+ZYz6kCMC8
gqnmPgHOhj7TgIg+wG0aPbJ8/b7pjSo+jYarvQHkLj5O55q+LmfXPJZZBD3DS4K8ril3v4Rahb75YFI+X8fBvQkKLz10Nfu+
SVQdvuMJRTuSgx0+fSMgPomRuT1j+jm+xyk2vn7fMz5eITe+hjmIvf8dMr6Z3Y4+J+jpvv/2dL70xJi+mL/YPtD0dbsWN+I+
3IN5vrI2sb7WqB69EAZSPwEzlL7xYS6/cG1QPtpwkLyN79A9vHu/Puc+eb69ZwG/L4ecvuvrvr3DDgM/cSFDPp8lZT2S1GI+
nUiDPvz2Cj5BQXk+qi++vUcCfb5Zm+I++A8lPsQXEb9R2iE+FK/CvkJTjT29NOq+ZP6RPnWUsL2UxJ++3/4xvyWykj40iqK+
u5M4PX8Gwz7jGRA/LA+5uaeo7D5x4WE9UM2ZvuQpFT25P3U+as/9PZmANz7r9BG++QWVPaacNL06zbg+hkIUPcrLFL6kCYq+
PE32PPd78z12+C0+0hS0vhO1FD5icag8lab5vHmCKj6WJI4+B47WvRNrBT3COMQ+VfGSO9tvjzyD0R69iHOqvajrbj5NUSg9
8UNVv0vywT4WJTy9OQmfPD6/sz5Wy/W8PYQmPr7/JL3TMea+aIGdvnkgkb7Qhj49rXmSPmsguT61gTW+jihuPLBzqr07z5W+
BgvAvYMOOb6euTk+uQyAPu1RYLzEYE0+X1uVPQxyQj70w0M+jyxqPdon1L0c3Be9FKMsPc8cRD5Yc4w8wYMRvox6sz597kU8
MbsxvsmZ4r1/Bh0+OM9bPtWBeD407jM9Dli1vUGdBb2dAto9e80uPvItgT4ZjsY9p8eJPhFCQz3nKnI9sOkPPfvKnj3Jb0g8
uyfIvSkDkD7G2TS9YhMTvhGZTz68UQU+kfYbvt8X7T0eGCQ+4ZXZPa12fj5kxHk+vqJJPTF1Mb77cSG+yeCGvOb78b3vk4G+
kWl6PqgOb76VUFA9s0ejvUkQMDyFj5G9+GQqvvM8vT3P20e+c7kTPbIKcbop7Zi9xFvSviaDlj7A0Qc/ENIUPjbcvj3Hi4G+
un+APSx5ib5rXsS9U+ovPn9aCD3O/X0+u8RxvjHmob04qpy9SNZEPlvveb74X4a7VtKBPsijoLtTXkk8HVl1PMpTC72GrIY9
30aRPZOhdD2Lqce+3huqvZrf4L3Klbm9WrApPq5Ce7wmtCi92gfgPVTSbj50kTq+X1eIPikbzr1cnqW9I58RvlV+0L3+SDM9
4dl2PjPMNr48liw9PfMzPscE7DwmTUY9ZoIEPqpk6D21SvM9ez48vuMEiz0GWag9U1B5PXpnED7Zbr49IWt6PuzWx7xHskY9
GFgCPmiRcL5hKVO9jrwHPf2v7z2KAEO+RpFTPM85rjww7KU+63QcPiC/gDx39pa83gsuvWVqwj0xSxo+l/AjvUc2uz3Ngwy9
d0Lqvtf2GTw6rV09wpcBPbGn/r4KtCM+1cPtPRyikLxPiF49JtDTvp0sp763PXu+VxYovjmIEz5fU7O9x0YGPnDKPL7K7Ia+
7+eavifLaD5x4SQ+80AivontRL50lTw+AaaMvZg6/L1KrVC+4pcoPlfs8b3R0GM93oR0u1UVtr4dHaO9qgUsPijkPj20x8S+
snqIPo2H3r0wKrO9li8uvdoGsT4tADG+hj6Avey6mT6PZHW+OlsdvEIElD5p+NA9KycpPb1Juz3YDDS+H/AcPmMEtL4m8MQ9
C/7zPPC3/D3nm4y+AFq0vdFp5zxq2q++wWA9Pn2rzb5kSAA+hncduwGPE702Msa9PJBBPgGkDD5jxJ8+H99hvKwwkz5ZCXC9
kJ3Hvvpt+r0TIoS+/nFdPKlgMT7D/7u+Kn8+Pb0U5zvoQRi+i3RqOH2qiT7AOnq8vn08Pu8Por6K+Yw+rQl8PbAbkj1tjTO+
tjnvvVGRHr6s+0W9dpy2vk+kMz7ukFo9Td3hveCoBb1KWwE++KVePt6o+7yrgja+o631u/FiIj71oC49Am4nv5uuVD4ClcE7
3zvDvQFTYD6DbE8+tT6lvZSnRz5qUwg+xDDRPPDQ9L6/FEw+GU8XviFf2bwt0gm9qEmwPYjEvzucSUI+b8K3u1bkEb7appY+
dsb1vEHrsb3xdzG+WGNxPnb3gT311QQ+QAsOvoNCbD7vRVA+h1oBvrvL+DzanwM9MCUFvqQU2D1ZlmI+miwgPqDdUD0nTpY8
4p8FvVXbwL1Q0BO/6JuVvW7fJD4p4iK8z6AlPoNz/zzSoaO+kzo9vmrMdzz6jjk9P6N3vQKf57ulh8K+dhzyPVXiszwVGkA+
h+OPvTNIST3VN7E9WBNxPlMsBz5MiYI8gpMovrzzbL5boJ897rU3PlgFHz5PI3e+QbemO1JX/ztbzyM+W4CDvMkbXb1s1k67
ToNYvdmvEj7Nuce9YAdKvjqegD6PPqM8wg2NPir9DD67RbO8KYW7veX0gb0+Lmo+Hcknve7UYT5vcvc77U2CPcvNL77loK49
GJg9PlH8dT49tQU+2cwcPXedaj33GlA+8peYvSM/qr3rUew9PnpLPU44Wr0m61I+H3YTPuwPmD0kvky+Q9uzPQATp71P+A6+
PLKBPYBscD0gf1s9PLSPvpI3+j0xmkI+7ppUPmaVx75P+Do7IhvJPv3ucL7ClbU8feKbPox4Db6NYqU9sS9tvW9vAD5iMtW9
RcvMPeKXIL7gOWW9oxuWPbCsvz34raG+VA5tPXeUIr5Va0k+whMbvmHeAb1tUz0+s0yYPHRX2z5KEjw9nVHZvSM7Ob4NbxI+
7IzAPXhagT3ONKS+3P/NPUOuFj1iFT8+D6rMPLtN+T11G3A+ZllOPr+LZ7zYom+9iHoUvsehdz7ltpY+xvfhvaVCCj5MTkQ+
tITJvXcv5Dvj5oo9pXwLPp7Fnj71O7Y+fq42PkCGhD4ZvAs+96J0vfX7jb4nBms+A+gVPf6XRL42I2m9bXr7vTjjiz1/Ipw+
UixpPQJIvDxnJX6+xeMyvmuhmj6wahg+Ir/TPceVwT4dS7U6WRKpvX8iu71MoJm+z86JPcpeML74U2W+r6/Lvfm8Mb4mD+s8
Dau1Phaa+jxkdRQ/3XNaPlLUnT5IYLW9ywnVPoMlET5L7uM+1yxRvZzVsz6bwBE/hB8XPdjryLzF0R87OQYoPlnKNL7DxA49
rM2UPnM5tj0Ax2e979r0PcNGwz2G4aa6caUNPoIWlr3WR3c9c0ikvubDMj1in6E+ZkdRPk7XOL57EXQ+w8TbvV9ytj5xu9w9
vHxAvm3cpL1OfIe8ZQB0vkmlCb4msog+5HwsPrmLij7z5km+VSGlPlgk9zwECJA+Z462PRGbFT41pyY/+rPDvTviC73wr9W+
rIucPTFmF75iFwG87VTgPgAWAT7j0Jy+WXRQPYgmL75KXQ8+a1kCPY1Lt73Ly6u8kgc0PiSakz7DQpg9QNwQPpwYN77Z9z2+
Yr7Dvq1JDL6uiw++ldlDPjSAb77AULu8fOnnPH/H4b1CCxE9kLJqvTyInj2desW9XFaNvhHY47vJlZk9Ek2cvtb58j0DkOk8
2lJrPnaaZ76NiYa+ySeZPMup8D1Wwa+9YOcqvvqQpT7GKJw9B2abPK3Gm77Z5l++9LBEPoUnAz56/Rm+fuf7vWTDWjunqHs+
ICWqPkpWXD7YpGy+AAOkvlmkYr3SWYU+3z5PPrdU/zwlTRI+P4OJPrPONL4cPIK9cUCvvaMRmT4um/y9CfaoPrp1sr3Q0Yw+
diFZvPS3sL0k/FA9/TIaPqVDLD4lbYw+RVOTvpHzHr6BOXE+ywwvO++PaL7taoY9f1TevmVaMz0tXuM97ULvPdJQLj6yrBI+
bhEjPgiygz2nc1w+K6xYvWx6Cj6sh+Y8Sg52vs4+Qz5UiRo+mNTUvowsNz3aBD0+TXhTPdSPBj65ceM7XfeAvtrIKz7BM4I+
BVFvPs4xd75DBPa8BEzNvNJ5hz6pYSw+FHa+Pa8vSD4JV8S+RPwtPYcXDL6P8yY/QK7lva7AJr6VYvi8HQ/fvRiLAb5hxxK/
tnMUPkPKIL7E9oO95fYXvTFT5z3irAI+KxQsvh1mnT5qRKS+/aHLPT2phj4FkIG9QjUEPqa2ED++NKQ+tHIjPk9bhT40lNc9
jCPbPAkDjj5rIrE9s92bPTDxUL2SNDO9IilGva1eOT4WChY+W/+yPXqmp70G5Cs9FlQdvt1BNj4Uq3Q+E0+AvN3LCD7J2E+/
xFCVPk/fhzwpo/U9weDEPpTrpzxJkhs+2igeviSF5j2q6NO+hBrAPZRfGT54lVs+iFZ8vg+kgr7D8QU9vTXZO6Ck3b2m5J2+
Hb4IPlAFeD55BbS+g4kjvkLHbr4+TBW/cpAPP/bwzD1z1M+9/L8EP2M11b2bSW4+l7f3vOUo2DxeWHm+HGTjPnyQZL0hJXc+
FR8dPgH2yT7w0FC/0GKLPteLMj3vMpQ9ka+bvu3+5z2axiu/iG7Fvod8Ib6Ejwq+iJTyvWRCAz9SRz8+s/W4PTbB172QIQu9
XI+jPhpiNT4yN0o/hQ1VPqvoQ71KJsG+/QGYvVk8+T7qi6+80W8SPg3yIT3c2zg+Pl3Pvt+73r6fsM0+qqqHvmzRvT3ZwUc+
CuyAPs+Pab7wrwG+3OJlvgPsp71UF4E+TMlHPUI8hzxmMhG+WAEUPCcKMjzQjXc+xsinvUCIoz69zeC73fc+PYA1AT5ryqs+
6qSFPjTmaL3wLPM9A/OFvbJbSr5qcfo+aCByPE0/cj15ObM9/A/pPrZM8D4i0mg+DpamvmTNm76nkxa+wEcOvZSoLD28V54+
msqpvmwda759B+w9HAyGvjOGyj6/7Ge9/ZQOPiacqz633Z2+7CDFPte4ST6lkic+AdFXPXMJyL0vdhU+PAKnPR2Ulr7b+SO+
jqEDvsU1b7092Xy+v0j3vHJrTT8qOYa9yMZ6vS2k8L0AuQ++mZSBPl2oiL5LMYK+w8kpPdaytr7RiG4+cscQPOwfpT3FG4m+
mu+DPu/vib3rbAu9lzMhP1mt1r6sk7K8AgC4PpsBeD4+p2g9Sa6pvrbUwL7n2qI+dbWRPV+jZL/4hoA8v0JRv3t+Qr7Cr3w+
dqw1PgyFybxETh6/yVllPpA2BD4xhxO+2qO0vsLfDzxL2K8+C+AcvqLJ+jsnCMA8SxIsPscQFj/DsU6+GwNtvqdvib4NGhI9
P9fpvtXyj76qZfM+rJwgPVVKp74fCFW+JePwvpGPOz/X3Se+R0p8PJG5s703Y4S+TChKvwkv+b0evf28XWz0vkSPvj1jHhY/
j9C5vi/lKD5Ni3y+DmyIPZYKq77iGAc6P3QtPXcvJL44D9g+eADdPhj5jr7Q1OM8be0+vtbmyz03JFI+K6SxunXhpz6fmCc9
hIANPGuEYj44c6E++qFjvV7D07rp+uc9mTccvnrmBD6+Rw2/U6ImPvW7CD6lvos+cEibPoZ5o70Jwp69Gso/PhycwL2nN3Y+
Cl1hPo0LND1wqZi+3PxrPQZu/73KlSk+cyTCPusJd74IaQs+cqNUvhNopTzE7Eo+En8wPfGMFz7IUoa+dV6Xvrtylz2Yroa+
ClJPPmnXJ72ljz8+WuRjPtWBEz5rPPC+Ok0FPxW1Yb2lWkC9x8VZPuoslj2fQDY+lNoIPlpodr4vQyc+E6NiPl77IT7wUL4+
atpaPgJ+HT6zRaG+JhQivvDraj7f/iY+dgvTPVXVO74AKUE+xjEQP2SIprwwVkO8FpGMvp7ohL7mMfy8pMcdvjAb/T5/BGc9
dZLVPMFitb6BVPQ+uz6zvJ938r2sZVs8SEravg5PTj4iUVw+M7ixPvrlAb8N+KS9uVyMPqSkDj1URh69idQpPhcaqD0FZtU+
q/kovo2jV75IFni+/U2PvQ6IST5/Jpw9QiHJvjPunr38H+Y9jyf/PStPq71HQjw+Ip6iPquv0T5sWY2+cge0vpLoDr1xvaE+
L6eGPR0y5z6ccJw8KnAZvsjJiz7h/1k9g1aNvjR0uD5Sppa7CwmHvnWRTz5DElo9R75xvSVOM704uok+M1eMPlp4VD0DDUo+
NXaqPVXTgD7Il0w+LMV1PmJUhT61TYQ+8HS8ulKZHT4V6L++UvS9PfCBF77Bpd+9Hh8OPjA7JL67ciA+/oq6vqmuoL5rH3c9
kto8PclHvz7Xj7S+HPMxPYOuwr6POz2+AxCDPIvCuT1dQZ49YVlQvddGCT4c9xA+stMMvru0GTwehXE+izcTPg/NPz13yx+9
iCN5vu/VFT77UMG+9CTFPqKVHj0B6r++xUwjPoYTZT49mGy+J+1BPtZa1T3qcAw+Q9egvmIVJb4D9Iy+7ZQ7vg4Osj4Lj5A+
ohhXPklG2z6pEAW+u/xQvkBuZ75yDAy/c4NvPfzkpT7c3mu+HS8ePjZaYz3QLA++MbwNPksLHj0sB6U+uxJYPVmJMb5JBeI+
lNfUvH/dED/j9Ju+34v6PvbZD78Ifyw/Fc2kPlIx8T3lvru+x2IUPvJM/D1X2KC+5hbLPk7i7D1nsB6+UngSvvbDk71Qgfq+
SkoSvaFQ2j5SLVk+f6TFvqSSlz6GIx+9zFqxvIt9j77mxLA+MLITPoGJmj4Ji0m/4sZNPmcZsL2WLJy+qwZvPp63SL4UrUy8
TN6/vAbLiT0ia7c+zsLLvq9zGz6LGXE+uy2GPQ6n0LzMV0s+i++ivnq+Kb53r9o+OYDmvbgSz72sZvK9mWuVvrhGNT5nKSy+
qSrAvLq7Ab8n25e+1lkkvnEbcD5ZR08+cda0vbTRBr6/KTE9UsrzvUTdn75aI5C9uew9PugQGz4rQnS9VAP/PfLyJ76yoSg+
FzAFP9qRYL4A5Ts+Ve5zPmVZVD4PA0K9PFTsPt8UCT+lvKq8J3r+vVYrG74jFRg+W9VuPtraEz5Eq0y/HgQqP9oXmz2xvi2+
fICKPjkGrr4z5C8+zqptvn3hhL4x7PC8Y+GPPnrsPr1afFY+ebOxvhxsXD5KqcW+enP0vfRYkj7HYjw91iokvYPCzz3i0EI9
wkDRvde0bD7JVl68S/DavWhyE76ZFnQ+KBIBvqQoyb7KjLE+xTqOPfjAmj7BOZs+Rr7/vCbAUT464Du+eVRnvoqSxr7lISY+
aNsKPkTZcb6RlH6+a8BjvCGtxz3tzI49ypDEvlKeEb30gMW+NPLavq88xzymenm+JjnFPpgdML/6JiI+68o7PhT0uz2stD++
7YouvoYd17zm0fs+7M+UPkvJ6D4DeRO+k0+mvl6GCj7vQ4W9TjX6PlgMNr4oazY+owmoPnBwQb7FHX0+wTbfPsUUIL697Ry8
ZSeTPodf0b4mWgo+hRymvcfFg71VF7I9qxnRvgvxND4D+cC9msSePpM+XT71cwg+Wn02vngwHT9+Io4+rHWkPvoSm70lz/S+
/ehpPn5/rL1phgm/h3xuPt/t5D7v+aY+XyLjPtj3C74wZJI+vJJtvlrSBT5qjQG9lG21PRTVvj2odUK+wptzPKPZGL6VocO9
ILSaPa/d1z7qYoS9WU+VPWC3pj6qEqC//lLTPk4j6zzWRAC+4KgYvdCFyj2dUqK7xnZAv7DkqTvJfW0+SwMHPo5Tm74dqCk6
XZu9vRAjlzuq8PE9PaYrPljEJb8kPEo+f9CFPp5kDD8OT5s+MpsyPhx4d71aDw89d76XvrEUzTwFHBo8tSNnPpEza71kvdc9
SXHUPmDGcD58N5q9CAx2PKvVgT5BPIw+kyehvG36wD41wZw9UxNNv9lgXr48O2K9zCogPRgcuz7ev5c9lYrjPeG/ir6wZIQ+
TcUeP4tHXz77kt89vyHVPi3+gb7Y9469/kJsPYz+Y74ysXo+ZUarPVNRzT78hQK/CqzlvSboK7yjuU49gye8viRj676yKAu9
fPO8vAoLF7+ATQg+NLdsvhVfK7xNB6w+NJJtPmdWfr0yotE9TvAZPkP/3zy6qAC/D5huPJPgy713q3o+uiL6vlv9g7zNO5w9
3QcOPpvW47zYPqu9iO2zviX1nD0mWKG+9BwdPhR8zr3X67e9d4HavZxMJL2JuGQ+RbuHvcturj3aBzk+DBO6Ptc20r2P45Q+
K49cPXreor4Llw2+jooGPsX+Xb/o1N69VEcZPkX1vD6SA3a9wBRHPsaUtrx9hiY941cSvZ/zjb6lmoG+NTKmPuq6n77hXTi+
saadPcURwz25OiU++8DbvaFX6T2OsMm87qn7PQk7ZD4jP3c6M5s8PkD0jL4yzXQ+DbUGvCTOnD4JiC2+cm/Mvo/nLj56kjA+
U7AqPgbxWD6MoNY9xCY/PnsL8b6nQs++KgWEPXQkqr0Q9Og9BliAvuX2R76LSR2+kh53PuGhM72hRig+7rKCPos0MT4378c8
9Co+vSLapj6Q9cE+UjeQvpqypjpj3ay9PsoRPqhSfL2o4bM9huiPPp4u+D0O6To9PosSPWDcXj0Tqlo7NcO/PdhlTT6R0H49
10msPtTfMr5Bb5S+TmaHvvz2Oz5SuV49awxTPeL70jvTr1U+L2oMva+lib2JJmm81Bacvd9USz11zh8+e8FoPaT8ID6qfIw9
T1h0PjF+6j0uV6693UpdPJrSJz5OgzC+Fe65OfA5ej6KTtE9cwuZPYtKib7mkim+Qs7LvX+3xrwn0am+9zpTvlvApTr55Ns9
I2QnvmZXwz270nO8EhdYPEJ4FT5h8YY+s0DFvh3uI757Faa+U+AlPhbF/T0viWs+wd7MvD3cZb6cMX29AWFyPVvSkbzhNhM9
6RP6vRMTqj4KUu29lw7bvTZcXz7kkU28RGWxPQMljD10VIK8RaYhPpm7hD1cY3g+/pV/Pviu0b3G1RO+9vkbPnCrsL5mLKU9
aFKSvuu8oz0jtxE+WfzlPVYJCb6ghIS9T4zVvf4MBb79u4q9PBUuviVLxL2NrHI+9ufRvbi5qT05Gmy94kOrvaj4/rxsx1c8
Ib34vVLjhr1mo1a+VvtUPc69Fb8zHWG+qTMFvpgR2z2GeWE+o6HfvcqWSz6Mb487gfATPssfHD5y2As+kcPJvTIxGT5vRHg+
hDZEPtGVGj57df+8cyPSPvRSe75blAs+yT1JvItQOz6ylJG99wHwPdl4A793Vji90fvkPVXzgT5LmpM9U3UCPtWpT76B6n29
8rjgvXUvab1MJwk+9UX+PYGPBj1zFYy9OU77PCZxHD3/pjo+DhcVu4W92D1tS9u9IgXOPQqunD0ImyW9zQqgPXCCo712UNK9
pzztPdXN7712+Da+f80KvtDc/b7llC6+D2vJvMbwIj5nAKw8HH8BvsgVH75B1OS9wwdVvlamCTvIrl4+28F/PtvtRzwKGmM8
mfcWux7eUz4smJE9cJzMPrLiYT21Qj8+ky2hvthLw727wrC9vQcmPg8bV70JXqk+Jaq8vWxZSr51HHY+L/O4PQeUlr7Jh5g+
sm/NPHGuDj468tW9HXh8PlrKg7xzZAe/GZH8vYt7KT4LBAi7Kt91PqDjEj5W4ww+Vss/vnUIpTy0YKW8MacuPRzJzD2CFnq9
9V0vvmem2DkqRLG+XL88vmqV0T4aRY694W2jvGL/Wr6Aiqy+Rj1IPlDx9Tz31JK8hlvcvuJuCLyLDWI+VCtcPJ3VYz4evEM+
60POviErOz48ZQa9Jb3tuv7zPb4i9K89duGyPmyD+jwnWou9v/aovcVH9D4W4JE+aE7lPRNCbT2QTGU+RueGPlYdAD5Cpw+/
zhWIPkQGGD9X+mk+t4k8vss+r72sxaK9BgnuvUBcor4ARwY+jtAqvScfJL0/Pxw+3feivjzKWr4LkAI+kbrIvk2Gxzt215K9
kwyXPWN/Fr54Bms+6nGuPhXpiz6XwHk9JyjMPtSKL75HPq29bOuhPiNULb1kl9o9xK9lPqVCwz78IE69l/riPclJbb4+zvY9
dQdnPvMj+r6Tq766wf79PVHJob3brTU+Ix6mPboilj135BY+M/yKvg1dab27jwQ+zaiTPhhKzz123xQ85FAGP1ibyr5ZVFm9
wE0NPr8phzyiupY+Z3ipPbIzfj57Hpo+kgqcvYefS74z0U8+GlshPjuL8LwXhaG+qKhVuycRWT5NjVM+pGWRPuYRQT61PpG9
YlIlvlF3Rz6HUqQ+Ds51PfOth76XfIA9cRKOPv6tlD5zSs4+v4GoPoCBhz0P3Ka+17yAvo2qdL5dIMw+w+HyPC5bUz6QlTa+
zKuZPtfsML+bciG9UEOIPqCJ5z2bXeE98+TVvXVGBD7IVBq+mNl3PG1Ehz0y/uQ+0iI6vYQXdD7d1P69zwCTPsb3ID7HOTw+
4OS5PrzG4T0prRG/wo/SPfM5gbvX4Rg+m92HviUSJb1oR2++0/7RvWGxXT28xJ09EJ4gPiv5x7xQMhI+RvoyPpWUGb5Novu8
aC/RPVbUyT3LOke+K4M7Po3nWr4+yI8+rxqOPavtTT739d2+T0dUPJbDuLwZDvq8+sRxPbQVab0klAy/6ePdPkhWpD5YWRi+
sM76PIFGjD4BMuc6bU8NPjTPFr1kQda+y8EqvaooTj12d449XZPpPVTHgj4btpy9r6qGvnshJrwNEwM+chKlvnDexL7n7XM9
Agw0PrE/zL1qQWC9mJORvgAqoz5o/n6+eaUru0R0FD7lE8i9YVB8PczR5D35A3W9BVvNvN063Ty+toc+RGnXvmVrs71gcaA+
DVL3PLqjRD2d98y9YHv/vTBAbj2Hcq++ZM7wvVn8jD3vYIO+F9vvPsiSSz6DFQm+CBCUPQcFIL6bZXo9jl/Rvs2ejD4YqwE+
BENuPT2OK760G+O9yf+8uaTSu72Nh88+hOqqPgFK/r3MXxW9kqYdvsbclbnLscC9qyoQvnQP17sE7N48tf10PueJ2j2mMlo+
NUuBPssv273jRRo9FE+nvGrkAj6hIiG9QhORvrRO6r64ZKs9/daHPeeehz6nQZa9W4ujvkxarz0cxQA+KNd1PafDk75fbUQ+
Bf4ev5jlj77H22i6zWXKvZz0Nj1pE0K+CIW7vAT5Ej23lCw+UpT/Piny2T5uWKk9fxcPvSmi1j16Rwg/mBcOPknTuL6+tta+
d75Iv+swlT5s+Kw9suJivhoCHr0hkzy97pYFP/Pc474zoOm9XvlyPVF2wL5yLSe/vAdOvn7Zir6+QzQ7XEaqvF4W4L0Zcsy+
FnZtPuNhlD7XLuK9XTeqPS/4Yj7CxX0+6J3/PuPb9j5zyrY+L9Bvvc+tSbwq3Yo+bxe7vgASir79kuc93/AhPmZMhTyh4yA8
pMscPmLQqz06fbW+Gac7vuuU1jxwr9k+l1VmvgV6Ar53fao+9tnIvpTaE75ZGT89ruPNupqAXz7ONh6+pMN+Pufxgz4YtWk+
EU+avSGysz5l+QO/bBM4vrwKEL8lX1U7gNgcPm9Xkb5XYg+9J4zSu+roaD7h+X0+pGQOP8FC376rqUI+YUCFPogVzr1XToM9
mQAxvaLYSr714dC9ECVGPr3ZMT0eUyC+/FmBvVxXaD6K+Ki9rJsCviIuRT6wHLU+AuWgPS9nIT5/HjI+klYhPncOLz1YKm48
PgGoPiRUEb4kGcU+pHVYPtQbM72qQae9bStwPmR7lj4ugdO+Zk0tPn7KvL0NHQE+J445voQeWT47j9A9F+x4PM/lQL1Bmuc9
+/6cPswjR7xoq8I+L3jOvikStL3pBy87TEF+vsJWML6jAui8IP3NvotMfrodbpk9xBUaPpFBg76RoFE86ftVPu5RvD50vdQ+
LqdPPh3WWz6pJ7O9S90avkB3Y7y0msY+QUM6PsO9AT4oZ7I+J+zlvCvRrDzeHrG7d7TZvuFSWDx5KoO+yieuvHSlk73C86u9
D6vwvjCBcT3y0AO+olLHvvNkc72ZuvA9wnmXPukICD56458+J3VOvmwEML5o5EQ+SMDlPv3NZDyXg1S+ABwiPdd/0j0j1GA+
z23PPOb61719zVm+cId7PqGdYT5+xJO98NcDvn9sUT7snDC+iTOBvbuLLD5NOuW9KhRNvhi5s73nl4C+WyVPPlsW5b54Pg0+
r685Pjg5j75Sc7M+Q8WzvBLfpr4gCtA8Dc6APlqwlb6+gty99Ik2vmvI2D6774I+xamcPsv+rz5MiSO/7zriu9qPt70FB0Q+
6tjAPda7arslAr094laevZOStr2kM3e+fcW7PuEdor61HLw+Bkx4PibYWr4fpkc9DdQivXgg7z19bx09L6tFvmNV6T1hbsM9
m7f0veCbhD6CeAY/H8o8vnyMkzyWFUk9HVQovuMG9z2psIC+KIsTvqwxPD1uyik/n/hOPa0skTwS+IK9D9FBPY8zsT5hEJI9
Ks7EPgbisr1ESri9o50DPZ1+2LwvsuS+dCJYvOm3Dz4KLBy+2FARPmyRJr6O3XU+RPzxPFGL5D0T9MG+YM2bPbmMO74jotA9
MZsoPtlxSL4tvog+Uxwxv0hLNL7cTLM89gNTPZEH5r3/9qM+iAaivbyllb55DJe983eZPqlcfz8mS5A+jFPfPexnoz6ywei9
MGwVPuY/Eb4URwA/0pqkvpxwQD5Fn2I+JZhdvqAV6L0eXCG/FnbxvZXKdT7Gqq6+0AJUvmd2wb63PzY+i6BEPvCDBT08VbA+
p6Javy6KxbwRn0E+76gePpAnJT4wMwa/1nGTvQz6B7/KgJ2+1bncPiFgrbxLjSg+z4FMPlhKQb7/YT8784q0vB3oKb//CVe+
ZXV1PhWOlL1bfei+ZqSOPuKs/r6kJRk/+d21PuThQT9h8zA+ZrW2Pcp5y72QYQc+QF5+Pm2Klb79WGI+yt51PD+Jyz5v0nU9
DZQDPZ7x4r6GRLI+axRZvuejyr6/Ot+9Pdr1vaA0sL42e3C+gJVCPWbSWD5nRha+cJjZvjqbBT/aMyK9zBCePR/yS79gmHQ+
zkJhPjk9nj0JbJq+VDZZPSqeNb7AQge/zMq1PZ2o7j4nqLo9UADgPgL9Pj6b7YE94GODvqiauD7M60o+VDoSPhsxQb5onfa+
/DWjPvA1DLw4ZZA9XJngPta3f7woZsi9jJMHP/RSiD7R6+496Vx+PYLX9bzy9pu988XUPaCjt76XHSU+qSJavnG2K752tgg+
UGbPPXGcjT6BeGW+/9MKPnUrmL3gZ6w+MuPiPkYLCL4ufVy9XO84Pqq5Nr7UjA6+iGt5Prrhib0qKVs+YRvcPl6uLb3ad+09
dxkAPm3sIb13riG9fVUOPlKFNb6s5Oa8924QPsXduj5f5Qc+HW7FPRIkoL4oMY49sCKuvfDiuz4LLQS9jbYhvtq/Nb5+NiC+
RbL4PYY8Qb3aHKk8zGvGPad97b3HSn4+u5vrvFNMxrw8Fxm+0TglPgGXxr3G2809Vm0Mvga9Vj5WLOO+vfTJvcGYJr6FZ6E8
bl9Uvnb+Bz4DOXe+dRn0Pl5LuLzvI8M+HPDovPOrE77ohYq92+ifvVsoWj6Dh0S+wDkxvviNlT6hpTo+6VgJPnVW2b68Jme9
fzKUPZAhpTyV1KU927WPPRFHLb2Lnko+uVPMvQ7eGD6r52M+NxavvTP6zzzMm1w+dsNPPj3W8L4Iq0o9p1GNO7YRuD0zJZK9
gmd8vhdRqb6H+q4+XmNWPVJ5uryGPIa9Ql2IvT5MEj5+5mi9sWd2PTzZKD67SiE9eExmO5E5/L5rQZK9OB1WPeFGcT55K649
HY+dvWjvJjzoWGs9yDDXPdyTp74qkh8+f88avrmU0L0la5i9CoKXPsQTCr22K5o9yY/wvs7Rqz4PHDW+I/XXvU2bOb4NlG2+
xp2Wv31v4D3aIFU+X/KcveqN6b6vLd47He2TvZo/OT9/sKE+Xfb3vV7s6r3VsJI9sntkPiNIcz7TP8M9njL6PdMxHj6bUU4+
XVauvYh4pT6QP7I+d8qyPoaKrT2lvIM+WtGvvr5V4j3keoe9thHRPeobNz4clIg+mtAWvlffk75bx3m96X3qu6iyQT33c5s+
+rXbvb9pmD4PW0C93gjqPrG3Cb4Bv6s9Fha4vjiGNbw+cDa/yH5bPN7fzrrPhBE+ff6FObd3Ob56tMa8Iwflu6RzRL55EBg9
wx+avaclaTxAABQ+YTCbO0tRpr0C40I+ZCUtPk2/xr6jO429YACMvMKpI727qZ4+jlJnPTVpOD5/fzU9jkKnPCzjvT5GWKy8
8TUcv1cuWbyK2Ya+RAucvTGGoT7fiZO9Tzpduq7Ngj6UAU09ud+Fvnjdhz4HOv49GsLePZGksrwWdya9NCC5viAojjtKmfG9
9BcPPpwoVr6LRM87Z8BOvssjVb2FQkW9qf8zvoD8Dr3H5aE+3c6aPI55IL0ocQy9vWoVPjBNETwadMU9JXm/vH/oLT5hmj88
SqTLPe9QPT5ni8C7I42MPs0jir7pAn+89Yfuvc5tF76WXhc+rbQMvwd72D1e5i07pWOAPeY5FT5VXBE+7W8svgm2uj0ocy++
D296Pf58rT1bO1q+w3GGPgelNb7lZwq+gZ4Av8S0V71qKQ89hhERPFmetT0ZDmE9VqgTPI1CgL6nzYM9u2kZPBmBgDszj0a9
RbEAvl+zf72xo1M+LwQ2vVcUdT79q1w+y4iIPj7prDwTEi4+tmRpPTgWDT39jQG+F7IAPidkjj7fDMM8nDKbPihdRb7W4Te+
1psTvpPlED6bhV4+/64RPlevJLwaA9E9/Wl2PQb/HT4ZaHK9+pKVvn73AL6vmCG+1ujJvULdj74ATPS9ArM5Pp4JEr7t1Aw9
N6xWvWHRPL0HtfC8UzdiPf1bKj7JWA08UUJHPh/iVb6m+FQ+6lhtujUWBj8QxqC+ONUkPMKBi73WuRQ+0s18vYD/kDxliTO+
f2nmvaPM7L26SYY9q9JUPo0jMT3lE/u+QNq/u8vn2b3NcPk7PccuvsjjcD7BWi899SD3O0naU761cX69AHmUPaozdTw31iU+
bmw6veXCmr1n+Mo9CFOsPpmmyj7/XEI+y92EvgPPmT3JM6A+4xMFPuonrb5oJwI+r7S1vYvmcT5cWDI+9A5kvMC4uz3U8qG9
z34CvrdCi724u4o9GsTmPc7mgD7ZZYa8kRYMPautlLwy2vo8YDjUPJILiT2uDkk+b9SOvYlIGz4ZClK+K0auPnRv4T1rri+7
KASqPoWsmr4F8de9hoiLvZn9qT6vV1g+tl73PH7cGL6UBxM+Yc0PP/SaPr5hfJc+cuwPvlt7kb4Ww+k+kAvCvWZXFr3C0ac+
jiRLPg/OYD69HaS+SzP2PSSKuz1lyy29Sg2RvYQw/r5vV3Q+bq6YvmgaPb4yuAu/arn9vQtngr3hwjU+xMD+PPsnoz6FQw++
AtdivTvME7/HEac+5yxqPjYGwT6bK52+GhhBPvcRrz7kWtq87xYWPpHwhL29RVC+BYtAv67R1j59hwY/4oRovYMJ6b1bX7G9
Q9msvdkLMD4s+2s+phEQPeZNtD3eBwG90R34Pm13dD0Uifq9Jk9ZPvJKyz6q3BY+LBLLPktFdz6T/XS+W/7APZV/OT5k0/Y+
rVE4PjzD5r7Ltzy98FXEPVoAnD4oKgE/1drcvRTgnDzYhY6+u/TePUNR/z5iEHO+ZY+PPbtzFb0sBg++WNrrPZ6lFj7x7MK+
5o16PQkO2D7M0qw9b8P1vZ6MsjwPp14+ccBAPjPmxL5dzKo9tdMLvsPjwb2fsrw+K9qpPpeHJj4jVtQ+yj/BvqwBZj0fAay+
32p5PlaWMz4xh8u9PHsmPrPf9b3pZYK7H46GvsXLtj5lGVC+WrodvgiPZz7q1mW9WzrrvQzRND7fEwi9Ve9ePnOW0b0BUCG+
6ptuPoHOa73n8I694tSiPio7Gz09SVc+XP71PVYrOj7REkw+UMQbPnLaATxQIYu+dY/VvYuslT19poq+8lHsvj58Oj72Y0g+
2no1PmWJED70G8E9pPxzPnQyoz2jQf6+JddiPoW2tb0bA909v/MePjf9nr1PIdO+uzTbvZMWSL0NMR89Efo9vgIJaz1kxok9
roOgPmu+g706/LO+LzTNvn/M5LxrUgs+9gpHvVqoPT3rHRU+RDW0vkX6wjynqpa96YWUPX/oiL6ltIm+5qoaPRwYRz0Tku49
MwxUvRxQFz6hlUq+ob6BPmjioD05Hf09i8Xivqx12r24whQ+3YgZPkCMTD6BKKW84gmVPg5UXz7rjdI9c+uavqiIkT7ax1W9
4a42PorY4z3e3T8+2rhJvKCevbw9dVK+VLHaPQwFNTw98b2+U8+aPZYMIz5GH0W866eWPvzWuj3K3Yo+anitPtZb5j2csAo+
G/FAPmw7DL44lY+8z9onPtSCDT7G0RS9dAiRvNXix71V5gc+MPW7vpNKl75LvSU/eq+GvZeKHz5BSU8+bWcSPoUMmb5ifVA8
ZJyYvZXqhbwbTNk9WkEUvQgZvj7IO3m8k2HhvjgMED9Bsew9PVM1Pqo6ub4SkAE+Wdw9vDkAGz3QO7A+QS4iPUx+jz5AL4Y9
2PgyPnyKRz3/2dW+raCKvilu1j3EuFQ+0jywPcEQH77nukY+LzrCvlP+v7354oW+y49HPtCCYr2As68+eGQ2PY7ZqT7FWCs+
zzWSPpmFf73sOLO7EHvTPk1qO76v0bm89LgMvlPPyTz1y3E+w6YOPY/dhLxyOtI9f48Uvr4Mqz6NJ9s+H7U5PshjXz5YHHM+
Sx4aPpFZDj5TIR8+Y0VdvWw6qD4G6WE+pnAxPd3TFj6e+yY+NP/LvgY59z1k2QA+qcJEvr1kKj5pV9o8Ui0uvql8iD0v6nU+
7LcxvdQGkT5d9tu91nV2vlgt0LyjAii+393ePWZBFD6zMIE+cMr0upyDE743i/W97A/7u9aL1TwFD3S+zSAAvj4C3rucdvC+
pjBpPdwMhD1niw++N00OvsYj+T0654G9xz5LvW0QBb6uwIg+nhYnPi+mez4ddwe+YovnvTBUmj1Hk76+hy5nPoPLLz1LOOA8
K+KovLaDsr1XuuY9mWCRPotRTLwpXIw9qhCmvd/gtjyK7lc9N4x4PS5LRD30ug4+3pxevrrUxD6i0lS9v4KnvaHTdbtuFgg+
YulLPG32xDx0pHS+Gx41vU/bVr6wKYs+rpDgvbGmFT4XrQ0+huxPPlpgKT0hLx0+Xn5dPZc0oL1H8449zRqJPVe6fzyob0A+
s56ZvoYy470s4XU+dKKhPht6lb4yGJQ9J+w6PkXpCT1mtei9mvEDvaNbJb6a36A+JPl3O/NsPD002tC+VuO3Og0xDj8zhqm+
8qPJPV8i9j7IRmy9bXNyvmhZRr405FU+x5CoPLqorT5ESJk9Kj22Pmy0Br6KmpA9x/O9PvaEwLyZtSI+UXR3PXKBCb6gZzy+
JUx/PkjySj4q4yE+IPp/vha3pr4OTuC8IT6xviArOD6ySM69PpAkvAxJg70bA6894iApPY9S3z2Rv2y9YCISPkaerD5IV8C9
K0oYPt1x2L73AMq9z2YlPrf8FL7oN8Q99VUMvmRAuj7C9jm+tEMLvhL46r2FJok+nFgcvgSoPr5qW0k96rj3vJJujr5W72I+
2eYAv8lT8bxJ3Y0+DmlxvcbqSDznIs89Mda9vpouPT5cSqw9VMpVvbLT1z59l0E62eICPuRwWj4iSku+pNYFvloiG7va+cA9
2A1Tvm0i770naRM+xgEBvptKmz6C0L4+BEpmva/Nyr5DzB2+s8esPtMN3LYb9qc9DecTvo+PwruIiYc9tiVOPqvhYD2bIfM9
vQuRvqv7Gb43nx89h7+zu8hvDz3u2wk+5hWjPGPUz77CqKq94OijPrMbiT4pTMQ+G/UGPuPs/b6ngKy+J0J2O2y7+b0Mb06+
GCvNvRATjb1kB3G++kyDPpLJVL5Vjww+pnT7PqFu+z2VrTs+OZn4PoyTAT/idQM81hGPPvXcgb5URd8+aIJNPt+pAj4T3Ce+
kYI8PrgWHD7h5C2++BXhvagtNz6g4Ro+RSM0vhJSTT5krZi+YWWdvjLNXT73HXa9ycWAPhI3kT7V4CQ+uPKcPXEcN726+Qo+
RFyePAnf6r2/cOU9q9lYvs+U3D2JcjA+PZszvfTEDL6x1YW+oFgBvjI+mT7FW/++9ULCvJqJYL4BwPc9SMgWPWG6kD7S3g8+
4/sQvnKIuj6zeyI+3l8IvlBYpz7XLR2/xJbzPsX3OD7spgO/EZ/ZvOkajT0ACBQ9U5UYviv4PT0qAIc91BYjvo2V775p1J2+
4/3jvG2dVL5KJUQ+8h+WPuSPBb4XCRo9KJgoPmI7jz0huyE9n+1tPoX7RT7py3+9TcYpvuu1qT3SwyE+bxEGPx4bKL6iVYW+
t6CQPtcOAb1enzc8b+7XPDIFur1PUtm+YXSOvsafHb5h0489+8HpPaxVtLyMK6K9F5RBvfn7uT4IVSy9MKZkvt9dxj4E8Fo+
5enrvUdiEb1GPsm+Pekvvg91qT5aMiI9SDasPYCDsbxRUg8+6z8PPaW0jL2diMK++X2qPX+KPD6Zkjm+4MsAveU2BT/W38G+
JjdWPnjHkrwO86Y+rTzlO4iTyr6AgNk+Vb9DPe6Xozym1P08HP9/PFRI5zwLRW88IzcMPYsBAL0T6Oa8deyhPGp8S7yAjye5
REjGvD4f0zmN9mA9tp+yO/x4szwmEeq8pGidven8aTz27tM8pcP0PK1CUzt1Ul+8uZphPE/Ft7yOX1I9nWzRuzFeeD3TSY47
Cv9QPacaPTw/+Ek9OSPWvCKgET3jmdG7jSsLPSNkSz0jBVu9FYsGPRHYhbxtMxc9UAZ9PNVDEDxIiNE85P5LvPQRpT3rfLa8
3ANCu19auLvA+EO8qd1RPaoVCL3FUxO9B/MLvdK0Kj1rLzC9+6EQvI15lzxXVai8Id1RvXkgWDwF7Am8Vm6kPEI5Uj15TtC8
cOJ8PMaJzLwlCpY7HlJbvTusJbw32Ca9guu9PJ3OpbwHyta8RtpUPDD047uTKk68s2DbPOliH7vuLJK99xV6O/4txbyQOfy8
TXw1vOIHZjwPHpA7RHefPRkFYL2uWCA87sExPZVkPLzx1Bi9DWkNPQTvNb1IoTi8mlQIPVI2sD3Rr5Y8XatOvf/9o7y4UGU8
t6lavO5zBzvvR6k8zBttPLvMxLytcsU87VgMvS5LAD03tz09FyuyPPoHezyR5ha9KvdbvNmlj71fyLG8chqDu+gSJ7so0Ai8
bmORvOVa6Dyr6pA8sYuxvdvOp7vCTHo74tH/vBWvMzolCng/DN9bPycseD/ja6A/iJtvP5+RWz8muYw/8t8vP3pPez+vwmY/
CXWqP+lNqT+n5Hs/0OIpP1sIej97EMY+lbjkPkj9ij+H1zs/r59QP7E7cD+u1hY/PFKOP9o+OD+VSoY/y3fcP/twtj9eA0E/
qH2AP0G84T5QOHc/gl8tP3vfwj+2Qyo/K6ZqP8r9hj/5soE/p4cLP/CEMD/Rrlk/hI4IP3dp3T5uaDU/efckP6WRIT8P4cU/
oVKFPzgY3j4SUx8/SZ7ePibqGz8MzWA/IuxlP55vSD9wN2s/Ywc0PzSpOD85IlI/AH9hP7eRUT9SDSo/OV5dP1e7Tj8+oUM/
MSETPxw5OD+ESjY/lCYmP71QNj/4ZzA/XSCAP0BXaD+p5n4/PuNaPxIbVT8Hs4c/ujUTP/R2Rj+K+o4/IAIzPxinNz9LZjU/
9O9dP2dlbz9Rjbo/bq4PP5FUiz/bQaM+U8clP0QsUj8YCYQ/37gXP6YfQT/+0JM/pS8rP866Kj8N3Gc/fleGP63NTT9ejjY/
ODYfPxomZT+bF1M/Fwz+PoEWaz9gCmA/bQjLPtnLZj9+lRw/KwKIPzGfij/t7os/61GSP1+lET+yn5k/O6ojPzPDCUA/3lg/
HoZKPxFPFz8psqE/xKpfP2d7DD/SwFs/to+cP4m/HD9MNDs/0l94PypLIL0HjKa9ORrFvjqhhjxtCh69JV/cvQpuvb6+oYy+
mrE5vo2L4r1a3XC9HuWZvTAXY7572su+uzwFvnhh7L7cyCa/wDdkvk/Khb5SNnK+q0UavqRckb6BIs29Kv1kvp3MF75Sgly+
Z1l9voHH7b65xeq8rKEFv9yTHr2RUcq+DzxbvWlAAL9qNj69fx9dvnVK/LwdxJ++UlGSvmNDfr6xaqq+j77zvnirHb6K44q+
fwiMvg5rxL1wI0G7b8T1viWsCb/aYdO+v2mBvmj/tr6XIKK9Kac5viJHML7ZCpO+9cLJvjbher7HulO+dXZXvlm88L6429y9
syfdvlsUmL5DkG6+Y5uJvuwePL5q+cW+WembvkLBd76uu9G96K2avqh2qL2B5M2+LmmhvmDvk721DaW+P4q4vUug67yUfpy+
G4qivk2NXL4ETpm+zEnAvnjw97xYypK+8R8Dvv3CzL61Xi6+pngAvuHyO70pXaG+yjzIvjj9aL1zX6C+9/OUvhkLpb2DJKM8
OGyxvdqW0r7qtp6+YbeDvkYnxr6ExLG+w1F+vcrHwb2RhB6/wZx7vcUQrb4B01i9qxrHPGgrz70UttS9KUfOvqgSFLz5++G+
7tWUvUjRBL4ongq+2L+2vu2kDTs1r6+9QxWevvtn774QJgu+LPGIvou8176PdVO+bYB+PUx10D2344w9rPVVPU4nuD1bug0+
zA+hPfs3rT3uyxY9381cPWlfXz3t8V89mNmGPfZFOD0AzZ89rr1DPbBKjb7MlJS+yS1nvphMV77PKk++fDx4viyLV76b4qy+
kep4vvCDVr7L+X++Z7VnvmJKX75DA2q+iD10vhGadL7FXno9LAGbPQOAnT0iTok9F3x4PURZdD27IG49FsLBPVUGvz1sh089
492OPcAf+j1DtaE9NXGsPYhOnD26AcA9MEbnPtp9yT4O9+M+FE3xPre36D4C/QE/MCzGPkdd9T7U+0m8er5ePfZJ4D3s9WE9
2tcSPlZi5j0au9A9dKvZPfOonL6oxL2+s0Rhvlqdhb7cSae+nxO3vsPEjL4Jp5G+ndz4vSQtJ759iLe9jyfdvejsrr2QNdS9
rJRDvSr6YL2FiW+++9iMvqqyY754/Uq+BNiOvhzqhr7zG3i+dbWAvjDEib47KYu+ofKtvuJrmL6UH4m+OA9+vpixiL4LVGG+
YQmYvj39Ur7/Eiy+ceiPvsxmBr7U5Qi+iPddviM4Sr60B02+S7q/vo/tG75UUYC+xB6JvvxBkb5w9jW+hbI4vlPUaj7whVM+
if4wPij0PT4qYUM+rlUqPlQnSz7TWCs+wMclPu7dJz6eSAW94EUyPfQauT09Va49VR7UPIGYJD6WJM08mT52PpIN5L2XPSC9
cICCvd9NWT35nsW91j0hPXk/Cr44P9C+Ua5jPXj5J75Y67S+f2yCvlRmYL7o91q+tYVhPVFkwjxBTZk9mSXKPYQj0z3KoT09
pOEjPisw3DydIx8+z1OJPnhsp73BMOQ8Y5ZUPoDaQj7mEh0+fmuvPYu0Ib5X4Dy7tYKAvrsVRr54ZxK+CS0Rvscpe73/RRW+
k9cHPPqj2bxgz+U96acDPcCQ0T1hloo9yMWAPUKRcj0O2V4+pxRHPswxXT6NAGc+1rZwPg9XPD6wkFQ++taPPpoI+TzD8MI9
vePcPc4vpT14+C097uWxPclxtTy8Q5A9PworvpJoD76T2Su+FtlyvtlF+b1DtjS+LORhvkstM75Mkri+ewvwvpw7tL4ppdu+
f1grv24MA7/D2fi+wxwPP+zg6j7w19w+wKK/PuJJ0T57XOc+CH/ePuPq4z7clOg+zOQ+voncUb7zXu2+kfKjvoKAm77RiG++
CuujvmI2hb6nUdG9v4Elvufwp739xZ29cYeyvSOmoL2t1PS99QDtvauQpDzl2lE+i45tPViuhj3TdJu9ytN9vfA27z35dLs9
Kia6PV89pj1bnYE9YY06PZiGAD7IDBA+NTafOwMYnj2bBwA+lWsqPpdpFD6pgL091YoMPoU/5D0BiwM+i4wUPh+3uz65TLw+
1PWuPoixuT66Cb8+dvG1PqS4uT7wvrg+ZzQ0vkRmgb6eKXa+Gt9Uvs/iKb4toVm+l3ccviuwHr5vXKo9/HFVPQxboD2EQzs9
n8W4Pffdvj3vBYU9AmGtPcEeqj6l76E+E1KaPvwDsj4d/5U+hV+RPtvUpT71opQ+4aa4PXlV4j0JgO094WJIPX4fuz2R3rE9
HrrKPVU56z00GV+8on4GvlOv1r1R4ry8YB0gvpG/Cr5YjIk7m0o9PV/s4T0nqLI9bw6oPSjr5zyIZLs9dGWiPRldpzuMb6U9
rTETPqPRND7q9N09VGf/PdvmuT0/oA0+AiXuPbV/7j3k3rm9/IfKvWWM870XSR2+vQMGvqOGpb19CjO+uj7Hve/CGT34aWm9
jPxFPk1P8LxudOw97xffPP1K5z1isJ49zc9fvYSgPb6+cDe8l7mVvZmwJr2qqwU9xnSAvWoReb3OLa09hB9OPvL4LT27RaM9
hBbtPZ8t3T2TzoK9NBr9Pc/dqD1osro96DnwPUrZ0z3ZPa09R/yKPY7wGz5JVuw9UM/LvtqCur6j4De+JbuJvg1ysb5x+9e+
f8fRvlhd+r7g9tE9NzfSPZ4q0z0A7Pg9bKkDPhyVXD3OEh8+z/GtPXE8ej1nWCe9fNJ6PbmVNT1xZJq9EN2ovK4mfT3QMuE9
MgW/vSG0p755way9VL9Uvk3PTDzLpBI97YVWParEdbxyTs496GyQPQ+HIz6YP9U9JPMNPqwFFb6hiyo+Z7cgPh5H1z22x8w9
xBOkPYSsxD0U0JQ9tfCSPLDkmT3Aa+A9ypqpPr+cij7fBK4+wquiPvM3jz5gf64+e0uIPptMnj5uH1Q+3zBzPnMqOT6S9YQ+
BrA9Pg3kUD5dhD4+spBEPrqtrz0MZog9CqRnPb27vj0fS5I9CfRUPeARiD1UwkA9xeslvlaEKr7uiBO+ucF4vrR7GL7X8Vu+
ccYGvmVgNb6D5jC+mm8Pvn4FSL2zBDS+/FtEvRE4Db7ncNC9OcfRvZCwZT4adVE+nlC5PX8RaD5mkHg+n9psPqxbpj7Tbl8+
zxE6PnoXkj7wIkQ+jEsuPnVWOz6e72g+/XU8PjejLj5P8RU+MgmqPb7uOD5E5So+MOtGPiZMID7b7wo+GKwlPtHfnT0Ze6q9
dcUYPo2gOz2RQhY+/zC+PTZMkT0uxg8+6fDZPabwer0H910+ZtI0PsUp4T3ML1Y8uI+lPb3bsT015608LOMMPbpFPD0wubo9
bqauPYBKjj0Mhi09qHb3PF0LZT58QEA+BCW/PbCV5T0unp4+9tp6PuVPZz5a8Ug+QpjTPQfeCj5Zsdo9xMzSPWXoYj0GnQU+
/LECPhUVwT3JKEM9AWbvPbd+uj2bN6w964PcPdGqsD2lWek9Yr3JPXP2Cj65wG0+50VqPQG8vz3edOk9mXDyPUEXrT2W6so9
jT4ePj5G5D3CZvE9xYbMPZAnHj4Pysw9lA5FPmyM/T0R9+Q9tbMePXp7Pz7gl5M89oS4PTb4KD5jcs89Y26UPg+27T0b9ik+
hADmPY/M3z3gjvs96+jtPbTbGT4W8Q8+6j/HvcBsBr54yJU97N8cvdu91jyFkrk6QkR8PcxABz64G2e+j4Fcvv1DKr45EBS+
PfYgvqjGBr7F8Se+KmE5vh84qT7ud4g+SRKBPiK1jD7XDIY+vaNhPgbVhD5aDpc+eDYDPrLs3j2i2C0+4uAwPiLLGz2tbys+
5ZiWPeqX/D2UI7W+qA5LvtycCL+OvbG+T7aBvjC0lb4fQe292KXOvXRWRb4GhVW+pEDNvaEVCb5Hhle+An83vpIXPr7Zxnu9
JSDRvV3S7L3PxDe+SlkfvngmEr4Caju+dYwtvun7LL4mb1Q9cdyKPdqnwj1QB4g9hFKnPVPyUD0vQHI9lbgCPfdmGb7ZL5e+
YOaavPnM7L2foGq+IL0jvkMQ0b3lVva9QmVOvh9ZVL76she+y545vjfvKr7x2ju+kqIVvmVMCb4XJ/o9VAaTuxsoLT63Jyo+
DrfxPZ0P0T2E7Sc+x+zEva76ZT4NBx8+gGpFPuBEMD6ftd49+8WrPcZRbD7MoAM+5WmTPah1nT1tgm49FLA8PV6MVz0pOaM9
J4pzPTgJhz0yIsU9HTg7PuBiCz7n4fQ9lfxfPofEJz5DP4Q9bDztPRR0sT70kdM+Q5CaPg5TnD6wBLo+VTybPumfdj6FVIw+
80S0viOwrL7wCFe+biuXvltIj74ebKa+TleXvq6Nmb6PKBo9PwP7PUWlY7sTAcw95IhYvVG5oD3+fOs8NdGmuoI4Ib4x6z2+
ld9VvmNxO76RGkG+KX8Wvm30Pr7EqCa+FYEhPmYkWz5zEx2+oeGgPTSzWb4x/K69rrgxOuTBur2PqpM9XZA7vKV14jy8d5w8
siibPXVaPTxz1gg9HioUPTnw5zzRPT49pHXFPUHV6jyv/ak9wiNcPdVvlTywWw89BECLvTAO5r16r8S9Q5GkvWv83L3op7O9
R33MvYmZDr4oELw9AB/sPfnOjzrLZZk9qV6QPQ8j9j0Q9mg9m0tQPfQC7T3bkLg98kvCPgI9Lb09B8U93F8jPohQkz0xvis+
CDyIvsRSW752Ofq9nHAqvhXl/L1CPQe+6mwHvty1yL0aXqg9vGjQPWTdfj2lqlI9MNQrPtlcGT7XvwM9t1m3PSoCvT2vBsQ9
+wSBPW2KPD2DxgI92zfkPYtc0j01uKM9Q86UPYr2uT0pJ5A9IpHDPRyNQjxoZIE9W1F2PaoOhT2yau896/XpPTeOvD2mLCQ+
mAS2PbaCpz3CoOo9bKLKPTi1gzz+Yiy9Vo01PDqgd7xT6YA8BGzAu34AIL3YmLe92SufPtEaVz6bknI+H4FdPg5aRz6b4HM+
IAKWPg5Qgj5nEZc9LfnFPaj9+jyfa6k9QzH3PXRUk7warRw+nThsvY+5nj4Pkpo+gp2QPoU6nT7eU6w+RdakPlFQoz7rfJ4+
oRZrPtDFtj6Qr0Q+u4JxPoemmD69Cn0+W8pkPtFXaz6bMns8TPgVvm/4JT1PDY28hqcTvq2pgb3xQL87wChjvbF6yj1tHso9
QCs3PR9+gz1dkgA9pzUCPY+CjD2x16c9fENqPbsCqz3Ix5w9EsYsPfNkqT1xkg+89SHyPfmNOj1rjFE9EVzbPbVQoD0ofFa+
x13UPRJMYT2PaLi9X+BIvQ2CmT3D/kc907EVPZO+Lj21eNQ9cCqSPaM/jz0Jhks9zqrCPTbmCz5gQZk9KXCkPQAk8D0GzcE9
c/U2PjdFWT3SliE+KEZjPviQGD4KCRI+EqNaPq8OMz4HZ1E+aDjvPdZStL2QJN69GDfdvWRhzL1bcN29cn6svW2JxL1ogPG9
Vfo/PqVEaj4nSjw+0CxMPr3+Jz6oI10+JUJhPpeITz6wpX6+qDhyvkTPbr4JOmC+3LFpvpQhZb5+uoG+jC6Pvrxok72xRpC9
YVpUvg6/Lr0/jRy9jIoHPZGvb75OuZO9DxxMvuXxTb7qS/29gx5Ivj4PLL7Vl1G+KTMjviUAF76NzWU+3ZRQPhdzUT4i8wI9
s3pePvUAWD7TsoI+8txnPkpyor7Ev3S+/cNovsYlyr50C5O+MEatvqbPnb4HTIC/VryAPeMoTzvNFb8979/qPdImFT3ovgg+
Fo02PZiogj1neQo9vYCbPeV8pT3bWKI9vfgpPd8jMj38agk9p+RsPTDJQz0z6rk9+BC+PCcvMT46pXs9llfaPV+8Bz5nXYY9
uIilvqaWg77f83a+VNaKvgQfSb7LqFq+RVaPvqPMgb7f3be8jvUiveJN7TzKoSe9gwnnvBzdtD0SRIC8vr6IveKaPD2OW5s9
rx8JvTSIIT1GsGY92/EzPQgcwjyWArM9pO1hPuZMmD51LZM+cvpKPhG2Uz7jaoM+UZz6PW1IhD75nKQ+kdVzPgv+nT5KtoU+
Nl0oPocQVT4tK48+gkqYPqF+5T3TQjE98ayzPUKl4j0NtYY9ZTlQPdvDxj3xSPo9prw9PlJ8oT1ZNmw+xnZvPi2A9DsnMgo+
p741PpGKdT5MfnA+lTpLPosxGD6jmWg+hl1FPqUIPT6CujI+9eFMPrLvQj3soZ493ebcPM7ouzylzV09UUsZPYDKHj0C5Sc9
`);
const encoder_0_weight = weights.subarray(0, 22784);
const encoder_0_bias = weights.subarray(22784, 22912);
const encoder_0_norm_weight = weights.subarray(22912, 23040);
const encoder_0_norm_bias = weights.subarray(23040, 23168);
const encoder_1_weight = weights.subarray(23168, 39552);
const encoder_1_bias = weights.subarray(39552, 39680);
const encoder_1_norm_weight = weights.subarray(39680, 39808);
const encoder_1_norm_bias = weights.subarray(39808, 39936);
const head_weight = weights.subarray(39936, 40960);
const head_bias = weights.subarray(40960, 40968);

// Observations and the values that belong to them.
const goldenSenses = unpack(`
WEpAP0wHDD/f+R0+czCQPgYNFj/jqCM/26WTPn3B8j7Tbhs/CEUrP1DsMT9ksHk/ot5+PxlBfT/eynk/rB1xP8CwRj/j+R8/
mqQYP3upBj+AQcA+9MsjPwsWhz78Nog+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAP3caj8qRmk/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
xK7HPnQDN762pts+AACAP83MTD4AAAAAToQIPp5TKL8AAAAAbaBTPsSuxz50Aze+tqbbPt05AL83bY0+b8h+P552xz2amRk/
AAAAAAAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAADqXIT+JbRo/
WF9UP5nhUz+JJRc/JY1uP5ZSdD8+BXc/txN4P8FYuD46Nj4/AAAAAF5BOT5Ey5U+YS6sPh7NUz/v8VE/iq8qP71JPz9G60g/
z7BMP7EgTD+WBEc/Ry87Py2UbD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAANjs1z7TPNk6
Re3XPgAAgD/NzMw+AAAAACzCZz+FAjM9AAAAABvoND7Y7Nc+0zzZOkXt1z54WUU/BvFZPsQXd7/t4YU+zczMPgAAAAAAAIA/
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAACgKlA/QZhVP1H3Vj/gzVQ/
J0ROPw4vQD+2xx8/xlngPjuC6D7Upds+8MC0PtjXQD//eGo/92JtP2sfbj8dwbk9jk03PeN/GD9KPGY/741pP4nzAz8zZvw+
/awpP5Q3RD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAALolNz8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAbWpo++QYQv7tmIz8AAIA/
PQpXPwAAAACVfQI/CgD7vgAAAAAfhWs/G1qaPvkGEL+7ZiM/4iHaPgsV4b71L3g/GQx7PkSmwD7NzEw/AACAPwAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMu1rPy6Caz/S22g/U9RiPxu2VT+wxjE/
vhrMPhTjSz80rak+/AdMPgAAAAAAAAAA5wU5PfjaLT/ugTc/kDFvP/OidD89Lnc/0CN4P9Hldz9u+0U/9HtcPxrhZT9NRWo/
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAABj81g/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA+fhePnke8r7cRgU/AACAPwAAgD8AAAAA
B2t3Pz9PCb0AAAAAxpJfP/n4Xj55HvK+3EYFPwk1Vzza2Tm9rgx9v+gEG74AAAA/AAAAAAAAgD8AAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAPUdBz+2FlE/CfJUPzFfIT/5x0Y/ICdIP/OCKD9XPDY/
MfI7P4oDPD/ndjY/SAEpP84hDD8M11E/GKVVP4BIqT4pRo8+NrIzP+QAaD9rsWw/8KRuP5z/Zz5mSyw+veG+PgAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAkp+U+AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAFJBKz9zCq6+lRhAPwAAgD8AAIA/AAAAAJAJ+z4Ct9G9
AAAAAO/ubj9SQSs/cwquvpUYQD/fAHu+2bD9PdX/fz/M+hO7qxiUPgAAAAAAAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAABLrGc/X/RmPzeaYz+wIFw/srFLP9qUHD82Zys/AAAAAGuYYT+tMm4/
kktqP+VnJT/yW4I9g1deP8tQdT/Rmns/+kp+P9GLfz8i/X8/kMt/P0jkfj+Q4Hw/vHJ4PzXAaz/bDnc/M6Z5P16SeD8AAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAp2Jw+QQLGPYN4pD4AAIA/AACAPwAAAD7Br7g+KdCTPAAAAAC4HkU/
KdicPkECxj2DeKQ+casDvgqavz4R3X6/0sLAPc3MzD0AAAAAAACAPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA6YVvPu3EVD9TtRo/HZY+PyPOTT+46FQ/p3pXP1CIVj/VtVE/wONGP9UwLz+L8jc/
kPI7P2J5Oj8G+DI/pSAiPxN8+j6gIDY/jGUBPkf7bD9cTmo/ck1kP+6gKD9PXc4+L1uUPgAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA3/xKPw2447zLHEs/AACAPwAAgD8AAAAAAPV7P0TpdbwAAAAApw10P9/8Sj8NuOO8
yxxLPy4wVjeDbWK5Ft5+v4xswD0AAAA/AAAAAAAAgD8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAZHzj7Xoog+VMEAP68ePz+PzGY/erVxP5Fgdj8toG4/wFXyPn8F7D5YCCE/cA/5Pra5GD823iU/
Bn4qPxtrKD+nJHM/fUFxP9SJaD9bHfA+jKP9PtHwYj839GA/cexYPwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAAAAAAAAAAAAHQ+OD/VIv+92fs6PwAAgD8AAIA/AAAAANGYND9cUOw9AAAAAGPJbz90Pjg/1SL/vdn7Oj/lLDI/
aD+GvsvGf7+tGyu9AAAAPwAAAAAAAIA/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA
AAAAAAAAAAA=
`);
const goldenValues = unpack(`
S+LNPkwxlz7d0+g+q7vmPgWZlj5EzcI+n2IHP9VMqz98i8A/y1/WPxf3tT8Zj7o/w9K1P+bcvT+OYr0/KODDP211IkAX0SxA
GKIbQKh/HUAbITNAvT8mQJC9IECM1iFAtID3P7c39z+elO8/qY/rP0lsAkATquI/YGv7P5bz8j9T4B1A3PQkQABgGkDg+hZA
o8waQEUuGECG/yBAjDoWQChoxz+nTrs/lki3P1NnyD/LBbs/i43EP4XZwT8URc8/en7IPwco0j+X6sU/y93AP9wNwD9LVMo/
p7DMPyj9yD8kj74/h5TIP2DtvD8Do7M/GBq7P6WzvT9S68A/TfbDPw==
`);

// Each token times the weights, plus bias. Those of an input stand together: zeros are free.
function linear(x, weight, bias, tokens, inputs, outputs, y) {
    for (let t = 0; t < tokens; t++) {
        let first = t * outputs;
        let w = 0;
        for (let j = 0; j < outputs; j++) {
            y[first + j] = bias[j];
        }
        for (let i = 0; i < inputs; i++) {
            let value = x[t * inputs + i];
            if (value !== 0.0) {
                for (let j = 0; j < outputs; j++) {
                    y[first + j] += value * weight[w + j];
                }
            }
            w += outputs;
        }
    }
}

// (x - mean) / sqrt(variance + epsilon) * weight + bias, token by token.
function norm(x, weight, bias, tokens, width, epsilon, y) {
    for (let t = 0; t < tokens; t++) {
        let first = t * width;
        let mean = 0.0;
        for (let i = 0; i < width; i++) {
            mean += x[first + i];
        }
        mean /= width;
        let variance = 0.0;
        for (let i = 0; i < width; i++) {
            variance += (x[first + i] - mean) * (x[first + i] - mean);
        }
        let scale = 1.0 / Math.sqrt(variance / width + epsilon);
        for (let i = 0; i < width; i++) {
            y[first + i] = (x[first + i] - mean) * scale * weight[i] + bias[i];
        }
    }
}

// Negative numbers become zero.
function relu(x, n, y) {
    for (let i = 0; i < n; i++) {
        let value = x[i];
        if (value < 0.0) {
            value = 0.0;
        }
        y[i] = value;
    }
}

// Some numbers of x to a place in y.
function copy(x, start, n, at, y) {
    for (let i = 0; i < n; i++) {
        y[at + i] = x[start + i];
    }
}

// Clamp near the usual range; NaN and infinity become 0. How many of those there were.
function safe(observation, counts, lows, highs, spans, x) {
    let wild = 0;
    let i = 0;
    for (let s = 0; s < spans; s++) {
        for (let _k = 0; _k < counts[s]; _k++) {
            let value = observation[i];
            if (!Number.isFinite(value)) {
                value = 0.0;
                wild += 1;
            } else if (value < lows[s]) {
                value = lows[s];
            } else if (value > highs[s]) {
                value = highs[s];
            }
            x[i] = Math.fround(value);
            i += 1;
        }
    }
    return wild;
}

// The first action of the highest value among those the mask allows; -1: it allows none.
function best(values, mask, n) {
    let chosen = -1;
    for (let i = 0; i < n; i++) {
        if (!mask || mask[i]) {
            if (chosen < 0 || values[i] > values[chosen]) {
                chosen = i;
            }
        }
    }
    return chosen;
}

// The largest difference from golden values, as a share of the largest of them (at least 1).
function difference(values, golden, first, n) {
    let largest = 1.0;
    let apart = 0.0;
    for (let i = 0; i < n; i++) {
        let right = golden[first + i];
        if (right > largest) {
            largest = right;
        }
        if (-right > largest) {
            largest = -right;
        }
        let distance = values[i] - right;
        if (distance < 0.0) {
            distance = -distance;
        }
        if (!Number.isFinite(distance)) {
            distance = 1e+30;
        }
        if (distance > apart) {
            apart = distance;
        }
    }
    return apart / largest;
}

class GuardBrain {
    constructor() {
        this.filtered = 0; // numbers that were NaN or infinite so far
        this.x0 = new Float64Array(178);
        this.x1 = new Float64Array(128);
        this.x2 = new Float64Array(128);
    }

    // Forget: a new episode.
    reset() {
    }

    // One number an action, in an array that is used again.
    values(observation) {
        this._see(observation);
        return this.x2.subarray(0, 8);
    }

    // The index of the best action that the mask allows; the first of several.
    act(observation, mask) {
        if (mask && mask.length !== 8) {
            throw new RangeError("a mask of " + mask.length + " actions: 8 are needed");
        }
        this.filtered += this._see(observation);
        const action = best(this.x2, mask, 8);
        if (action < 0) throw new RangeError("the mask allows no action");
        return action;
    }

    _see(observation) {
        if (observation.length !== 178) {
            const found = observation.length;
            throw new RangeError("an observation of " + found + " numbers: 178 are needed");
        }
        const wild = safe(observation, COUNTS, LOWS, HIGHS, 15, this.x0);
        this._network();
        return wild;
    }

    _network() {
        // linear encoder.0
        linear(this.x0, encoder_0_weight, encoder_0_bias, 1, 178, 128, this.x1);
        // layer_norm encoder.0.norm
        norm(this.x1, encoder_0_norm_weight, encoder_0_norm_bias, 1, 128, 1e-05, this.x2);
        // relu encoder.0.relu
        relu(this.x2, 128, this.x1);
        // linear encoder.1
        linear(this.x1, encoder_1_weight, encoder_1_bias, 1, 128, 128, this.x2);
        // layer_norm encoder.1.norm
        norm(this.x2, encoder_1_norm_weight, encoder_1_norm_bias, 1, 128, 1e-05, this.x1);
        // relu encoder.1.relu
        relu(this.x1, 128, this.x1);
        // linear head
        linear(this.x1, head_weight, head_bias, 1, 128, 8, this.x2);
    }

    // The largest difference from the golden vectors: 0.0001 or more is wrong.
    static selfTest() {
        const npc = new GuardBrain();
        let largest = 0;
        for (let k = 0; k < 8; k++) {
            copy(goldenSenses, k * 178, 178, 0, npc.x0);
            npc._network();
            largest = Math.max(largest, difference(npc.x2, goldenValues, k * 8, 8));
        }
        return largest;
    }
}
GuardBrain.senses = SENSES;
GuardBrain.actions = ACTIONS;
GuardBrain.output = "argmax";
GuardBrain.decisionInterval = 0.1; // seconds

return GuardBrain;
});
