package org.lectern.results;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Scores by the weights of their items: the sum of the weights, and of weight times score. Exact,
 * since a half is rounded up.
 */
public record Weighed(BigDecimal weights, BigDecimal points) {
  public static final Weighed NOTHING = new Weighed(BigDecimal.ZERO, BigDecimal.ZERO);

  public Weighed plus(Weighed other) {
    return new Weighed(weights.add(other.weights), points.add(other.points));
  }

  /** With one decimal, a half rounded up; null where nothing has a weight. */
  public Double score() {
    if (weights.signum() == 0) return null;
    return points.divide(weights, 1, RoundingMode.HALF_UP).doubleValue();
  }
}
