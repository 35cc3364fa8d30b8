package org.lectern.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.lectern.sentence.Sentence;

class FaultsTest {
  @Test
  void namesUpToAHundred() {
    var problem = raised(100);
    assertEquals(100, problem.errors().size());
    assertEquals("100 values are not valid; each is listed under errors.", problem.getMessage());
  }

  @Test
  void namesTheFirstHundredOfMoreAndCountsTheRest() {
    var problem = raised(137);
    assertEquals(100, problem.errors().size());
    assertEquals("/items/99", problem.errors().get(99).pointer());
    assertEquals(
        "At least 137 values are not valid: 100 are listed under errors, and there are 37 more.",
        problem.getMessage());
  }

  @Test
  void quotesNoMoreThanAFewLinesOfARequest() {
    var fault = FieldFault.at("/" + "p".repeat(9_000), "bad-email", "ü".repeat(1 << 20));
    assertTrue(fault.pointer().length() <= 501, fault.pointer());
    assertEquals("“" + "ü".repeat(500) + "…” is not an e-mail address.", "" + fault.detail());
    var within = FieldFault.at("/", "on-line", 3, Sentence.of("bad-email", "ü".repeat(1 << 20)));
    assertEquals("Line 3: " + fault.detail(), "" + within.detail());
  }

  private static ProblemException raised(int count) {
    var faults = new Faults();
    for (int i = 0; i < count; i++) faults.add("/items/" + i, "required.empty");
    return assertThrows(ProblemException.class, faults::raise);
  }
}
