package org.lectern.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessCasesTest {
  static List<AccessCase> all() {
    return AccessCases.ALL;
  }

  @ParameterizedTest
  @MethodSource("all")
  void decidesAsTheTableSays(AccessCase row) {
    var decision = AccessRule.decide(row.dates(), row.roles(), row.now());
    assertEquals(row.view(), decision.view());
    assertEquals(row.level(), decision.level());
    assertEquals(row.status(), row.dates().status(row.now()));
    assertEquals(row.changesAt(), decision.changesAt());
  }

  @Test
  void theTableHasEveryVisibilityLevelAndStatus() {
    assertTrue(AccessCases.ALL.size() > 120, () -> "only " + AccessCases.ALL.size());
    assertEquals(4, AccessCases.ALL.stream().map(AccessCase::afterEnd).distinct().count());
    assertEquals(5, AccessCases.ALL.stream().map(AccessCase::level).distinct().count());
    assertEquals(3, AccessCases.ALL.stream().map(AccessCase::status).distinct().count());
  }
}
