package org.lectern.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;

/** Several who change one thing at once and ask for no version of it: each change is made. */
@QuarkusTest
class OvertakenTest {
  private static final int AT_ONCE = 4;
  private static final int ROUNDS = 5;

  @Test
  void nobodyIsRefusedWhoChangesAPerson() throws Exception {
    var person = Given.user(PlatformRole.LEARNER);
    requireAllTaken("/api/v1/users/" + person.id(), "firstName");
  }

  @ParameterizedTest
  @CsvSource({"session-categories, name", "classes, name", "courses, title"})
  void nobodyIsRefusedWhoChanges(String kind, String member) throws Exception {
    var body = Map.of(member, Given.unique("Overtaken"), "code", Given.unique("OV"));
    if (!kind.equals("courses")) body = Map.of(member, Given.unique("Overtaken"));
    var made = As.admin().body(body).post("/api/v1/" + kind).then().statusCode(201).extract();
    requireAllTaken("/api/v1/" + kind + "/" + made.path("id"), member);
  }

  private static void requireAllTaken(String address, String member) throws Exception {
    var threads = Executors.newFixedThreadPool(AT_ONCE);
    try {
      var statuses = new TreeSet<Integer>();
      for (int round = 0; round < ROUNDS; round++) {
        var changes = IntStream.range(0, AT_ONCE).mapToObj(i -> change(address, member)).toList();
        for (var answer : threads.invokeAll(changes)) statuses.add(answer.get());
      }
      assertEquals(new TreeSet<>(java.util.Set.of(200)), statuses);
    } finally {
      threads.shutdown();
    }
  }

  private static Callable<Integer> change(String address, String member) {
    var body = Map.of(member, Given.unique("Quick"));
    return () -> As.admin().body(body).patch(address).statusCode();
  }
}
