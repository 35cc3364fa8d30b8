package org.lectern.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.lectern.content.Completion;
import org.lectern.content.ItemRules;

/** A score from 0 to 100; what has more than four decimals is rounded, half of one up. */
public record Score(double value) {
  public static final int HIGHEST = 100;
  private static final int DECIMALS = 4;

  public Score {
    if (!isPossible(value)) throw new IllegalArgumentException("no score: " + value);
    value = BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).doubleValue();
  }

  public static boolean isPossible(double value) {
    return value >= 0 && value <= HIGHEST;
  }

  @Override
  public String toString() {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  /** Whether it makes an item done: only where passing does, and with the pass mark, if any. */
  public boolean passes(ItemRules rules) {
    if (rules.completion() != Completion.PASSED) return false;
    return rules.passMark() == null || value >= rules.passMark();
  }
}
