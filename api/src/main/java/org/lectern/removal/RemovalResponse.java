package org.lectern.removal;

import java.util.Arrays;
import java.util.List;
import org.lectern.warning.Warning;

/** What a DELETE deleted or, with {@code dryRun=true}, would delete. */
public record RemovalResponse(boolean dryRun, List<RemovalCount> goes, List<Warning> warnings) {
  /** Kinds of which nothing is deleted are left out. */
  public static RemovalResponse of(boolean dryRun, List<Warning> warnings, RemovalCount... counts) {
    var goes = Arrays.stream(counts).filter(count -> count.count() > 0).toList();
    return new RemovalResponse(dryRun, goes, warnings);
  }
}
