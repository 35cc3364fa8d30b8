package org.lectern.problem;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A kind of problem: its code, the statuses it comes with, when it happens, and what to do about
 * it. All of them stand in {@code problem/kinds.json}; what is not there is not answered.
 */
public record ProblemKind(String code, List<Integer> statuses, String when, String mend) {
  private static final List<ProblemKind> ALL = read();

  public static List<ProblemKind> all() {
    return ALL;
  }

  public static Optional<ProblemKind> of(String code) {
    return ALL.stream().filter(kind -> kind.code.equals(code)).findFirst();
  }

  /** Where the kind is explained, relative to the server. */
  public static String address(String code) {
    return "/problems/" + code;
  }

  /** What it is in a few words, as answers say it. */
  public String title() {
    return Problem.titleOf(statuses.get(0)).toString();
  }

  private static List<ProblemKind> read() {
    try (var file = ProblemKind.class.getResourceAsStream("/problem/kinds.json")) {
      return List.copyOf(Arrays.asList(new ObjectMapper().readValue(file, ProblemKind[].class)));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
