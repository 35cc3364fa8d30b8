package org.lectern.removal;

import java.util.Arrays;
import java.util.List;
import org.lectern.warning.Warning;

/** What a DELETE took away, or with {@code dryRun=true} would. */
public record RemovalResponse(boolean dryRun, List<RemovalCount> goes, List<Warning> warnings) {
  /** Kinds of which nothing goes are left out. */
  public static RemovalResponse of(boolean dryRun, List<Warning> warnings, RemovalCount... counts) {
    var goes = Arrays.stream(counts).filter(count -> count.count() > 0).toList();
    return new RemovalResponse(dryRun, goes, warnings);
  }
}
