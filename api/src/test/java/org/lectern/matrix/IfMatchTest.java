package org.lectern.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.matrix.Person.ADMINISTRATOR;
import static org.lectern.matrix.Person.ANONYMOUS;
import static org.lectern.matrix.Person.COACH_OF_COURSE;
import static org.lectern.matrix.Person.LEARNER_ELSEWHERE;
import static org.lectern.matrix.Person.LEARNER_IN;
import static org.lectern.matrix.Person.MANAGER_ELSEWHERE;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.matrix.Operations.Operation;

/**
 * Every write of the contract that touches what exists, with a version that its caller has seen.
 */
@QuarkusTest
class IfMatchTest {
  private static final List<Person> OTHERS =
      List.of(ANONYMOUS, LEARNER_ELSEWHERE, COACH_OF_COURSE, MANAGER_ELSEWHERE);

  private static final Set<String> OF_LEARNERS =
      Set.of(
          "completeMyItem",
          "startAttempt",
          "saveAnswers",
          "submitAttempt",
          "handIn",
          "uploadMyFile");

  private final Asker asker = new Asker(new Stage());
  private List<Operation> writes;

  @BeforeEach
  void read() {
    writes = Operations.published().all().stream().filter(Operation::honoursIfMatch).toList();
    assertTrue(writes.size() > 30, () -> writes.size() + " writes");
  }

  @Test
  void refusesAVersionOfLongAgoAndChangesNothing() {
    var before = Fingerprint.ofTheDatabase();
    for (var tag : List.of("\"9999\"", "W/\"0\"", "\"\"", "\"a,b\", \"9998\"")) {
      all(412, write -> asker.askIfMatch(write, writer(write), tag, false));
    }
    assertEquals(before, Fingerprint.ofTheDatabase());
  }

  @Test
  void refusesWhatIsNoVersionAndChangesNothing() {
    var before = Fingerprint.ofTheDatabase();
    for (var tag : List.of("9999", "\"0", "*, \"0\"", "")) {
      all(400, write -> asker.askIfMatch(write, writer(write), tag, false));
    }
    assertEquals(before, Fingerprint.ofTheDatabase());
  }

  @Test
  void takesTheVersionThatIsThereAndAnyAtAll() {
    all(IfMatchTest::isTaken, write -> asker.askIfMatch(write, writer(write), "*", true));
    all(
        IfMatchTest::isTaken,
        write -> {
          var seen = "\"9999\", " + asker.versionAt(write, writer(write));
          return asker.askIfMatch(write, writer(write), seen, true);
        });
  }

  /** Only learners have work of their own. */
  private static Person writer(Operation write) {
    return OF_LEARNERS.contains(write.id()) ? LEARNER_IN : ADMINISTRATOR;
  }

  /**
   * A password is looked at before anything is written, and the one that is sent is wrong; an
   * attempt that was started runs already.
   */
  private static boolean isTaken(Operation write, Response answer) {
    var also =
        switch (write.id()) {
          case "changePassword" -> 422;
          case "startAttempt" -> 409;
          default -> 200;
        };
    return answer.statusCode() == also || List.of(200, 201, 204).contains(answer.statusCode());
  }

  /** A caller who may not change it does not learn its version. */
  @Test
  void saysNothingOfVersionsToThoseWhoMayNotWrite() {
    for (var write : writes) {
      for (var person : OTHERS) {
        var without = asker.ask(write, person, Map.of()).statusCode();
        if (without != 401 && without != 403 && without != 404) continue;
        var with = asker.askIfMatch(write, person, "\"9999\"", true).statusCode();
        assertEquals(without, with, () -> write.id() + " by " + person);
      }
    }
  }

  /** Of many writers with the same version, one succeeds and the others get 412. */
  @Test
  void letsOneOfManyAtOnceThrough() {
    var session = "/api/v1/sessions/" + asker.stage().home(ADMINISTRATOR).session().id();
    var administrator = asker.stage().who(ADMINISTRATOR);
    var tag = As.user(administrator).get(session).header("ETag");
    var requests =
        IntStream.range(0, 8)
            .mapToObj(
                i ->
                    CompletableFuture.supplyAsync(
                        () ->
                            As.user(administrator)
                                .header("If-Match", tag)
                                .body("{\"description\": \"%s\"}".formatted(UUID.randomUUID()))
                                .patch(session)
                                .statusCode()))
            .toList();
    var statuses = requests.stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of(200, 412, 412, 412, 412, 412, 412, 412), statuses);
  }

  private void all(int status, Function<Operation, Response> ask) {
    all((write, answer) -> isProblem(answer, status), ask);
  }

  private static boolean isProblem(Response answer, int status) {
    return answer.statusCode() == status && answer.contentType().contains("problem+json");
  }

  private void all(BiPredicate<Operation, Response> isRight, Function<Operation, Response> ask) {
    var wrong = new ArrayList<String>();
    for (var write : writes) {
      var answer = ask.apply(write);
      if (!isRight.test(write, answer)) wrong.add(write.id() + ": " + answer.statusCode());
    }
    assertEquals(List.of(), wrong);
  }
}
