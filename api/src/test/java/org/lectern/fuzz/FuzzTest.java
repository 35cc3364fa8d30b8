package org.lectern.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.lectern.TestDatabase;

/**
 * Every operation of the contract, asked by every kind of person with values in good faith, at the
 * boundary and hostile, drawn from the contract's own schemas: {@code -Dfuzz.calls=50000
 * -Dfuzz.seed=7}.
 */
@QuarkusTest
@TestProfile(FuzzTest.DatabaseOfItsOwn.class)
class FuzzTest {
  /** So that what is left behind here is in nobody's list. */
  public static class DatabaseOfItsOwn implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(TestDatabase.class, Map.of("database", "fuzz")));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  @Test
  void everyAnswerIsOneOfTheContract() throws Exception {
    var extent = Extent.given();
    var server = "http://localhost:" + RestAssured.port;
    var document = Document.published();
    var findings = new Findings();
    var connections = new Connections(server, new Judge(document), findings);
    for (int number = 0; findings.calls() < extent.calls(); number++) {
      connections.play(new Round(document, findings, extent.seed(), number));
    }
    System.out.printf("Fuzz, seed %d: %s%n", extent.seed(), findings.summary());
    assertEquals("", findings.faults(server), findings.summary());
    assertEquals(Set.of(), findings.neverMet(document), "what never let anybody through");
    assertTrue(findings.shareOfSuccesses() > 0.25, findings.summary());
    assertTrue(findings.within(999).compareTo(Duration.ofSeconds(1)) <= 0, findings.summary());
  }
}
