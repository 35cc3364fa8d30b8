package org.lectern.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.lectern.matrix.Operations.Operation;

/** What a run has come to; each kind of fault of an operation is told once, with its first call. */
final class Findings {
  /** Hashing a password and taking in a file are slow on purpose. */
  private static final Set<String> SLOW_ON_PURPOSE =
      Set.of(
          "login",
          "redeemPasswordLink",
          "changePassword",
          "setPassword",
          "createUser",
          "createImport",
          "applyImport",
          "uploadFile",
          "uploadSessionFile");

  private record Finding(Call first, int times) {
    String told(String fault, String server) {
      return "%s (%d times; first as %s, %s)%n  %s"
          .formatted(fault, times, first.caller(), first.kind(), first.asCurl(server));
    }
  }

  private record Timed(Duration took, Call call) {
    @Override
    public String toString() {
      return "%d ms %s as %s".formatted(took.toMillis(), call.operation().id(), call.caller());
    }
  }

  private final Map<String, Finding> faults = new TreeMap<>();
  private final Map<String, Integer> successes = new TreeMap<>();
  private final List<Timed> times = new ArrayList<>();
  private final Set<String> met = new TreeSet<>();
  private final long began = System.nanoTime();
  private int calls;

  synchronized void add(Call call, Answer answer, List<String> wrong) {
    calls++;
    var id = call.operation().id();
    if (answer.isSuccess()) {
      successes.merge(id, 1, Integer::sum);
      met.add(id + " " + call.caller());
    }
    if (!SLOW_ON_PURPOSE.contains(id)) times.add(new Timed(answer.took(), call));
    for (var fault : wrong) {
      faults.merge(
          id + ": " + fault,
          new Finding(call, 1),
          (old, one) -> new Finding(old.first, old.times + 1));
    }
  }

  /** A line for each fault, and one for a shell that shows it. */
  String faults(String server) {
    return faults.entrySet().stream()
        .map(fault -> fault.getValue().told(fault.getKey(), server))
        .collect(Collectors.joining("\n"));
  }

  synchronized boolean hasMet(Operation operation, Caller caller) {
    return met.contains(operation.id() + " " + caller);
  }

  synchronized int calls() {
    return calls;
  }

  double shareOfSuccesses() {
    return successes.values().stream().mapToInt(Integer::intValue).sum() / (double) calls;
  }

  /** Operations of which no call got through: whatever was asked of them, they were not met. */
  Set<String> neverMet(Document document) {
    var never = new TreeSet<String>();
    document.operations().all().forEach(operation -> never.add(operation.id()));
    never.removeAll(successes.keySet());
    return never;
  }

  /** The time within which so many of a thousand calls were answered. */
  Duration within(int ofAThousand) {
    times.sort(Comparator.comparing(Timed::took));
    return times.get(Math.min(times.size() - 1, times.size() * ofAThousand / 1_000)).took();
  }

  String summary() {
    return "%d calls in %d s, %.0f %% of them successes; half within %d ms, 99 %% %d, 99.9 %% %d; the slowest %s"
        .formatted(
            calls,
            Duration.ofNanos(System.nanoTime() - began).toSeconds(),
            shareOfSuccesses() * 100,
            within(500).toMillis(),
            within(990).toMillis(),
            within(999).toMillis(),
            times.subList(Math.max(0, times.size() - 10), times.size()));
  }
}
