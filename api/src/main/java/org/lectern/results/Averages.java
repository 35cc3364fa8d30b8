package org.lectern.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** What is counted of many learners, and the mean of what they have. */
public final class Averages {
  private Averages() {}

  /** What those have who have it. */
  public static <T> List<T> present(Collection<LearnerWork> all, Function<LearnerWork, T> figure) {
    return all.stream().map(figure).filter(Objects::nonNull).toList();
  }

  /** With one decimal, a half rounded up; null of nothing. */
  public static Double mean(List<? extends Number> figures) {
    if (figures.isEmpty()) return null;
    return figures.stream()
        .map(each -> new BigDecimal(each.toString()))
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(figures.size()), 1, RoundingMode.HALF_UP)
        .doubleValue();
  }

  public static int count(Collection<LearnerWork> all, LearningStatus status) {
    return (int) all.stream().filter(work -> work.status() == status).count();
  }

  /** Whoever has something overdue, whatever their status. */
  public static int behind(Collection<LearnerWork> all) {
    return (int) all.stream().filter(work -> work.overdue() > 0).count();
  }
}
