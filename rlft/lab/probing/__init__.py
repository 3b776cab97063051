"""What a brain's features tell: probes, recognition of opponents, their metrics."""
