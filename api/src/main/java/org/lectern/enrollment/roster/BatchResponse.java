package org.lectern.enrollment.roster;

import java.util.List;
import org.lectern.enrollment.BatchItemResponse;
import org.lectern.outcome.BatchMode;
import org.lectern.outcome.Outcome;
import org.lectern.outcome.OutcomeCounts;
import org.lectern.warning.Warning;

/** The outcome of each item of a batch, and whether anything was written. */
public record BatchResponse(
    BatchMode mode,
    boolean dryRun,
    boolean applied,
    OutcomeCounts counts,
    List<BatchItemResponse> items,
    List<Warning> warnings) {

  public static BatchResponse of(
      BatchMode mode, boolean dryRun, List<BatchItemResponse> items, List<Warning> warnings) {
    var outcomes = items.stream().map(BatchItemResponse::outcome).toList();
    return new BatchResponse(
        mode,
        dryRun,
        !dryRun && outcomes.stream().anyMatch(BatchResponse::isWritten),
        OutcomeCounts.of(outcomes),
        items,
        warnings);
  }

  private static boolean isWritten(Outcome outcome) {
    return switch (outcome) {
      case CREATED, UPDATED, REMOVED -> true;
      case UNCHANGED, SKIPPED, FAILED -> false;
    };
  }
}
