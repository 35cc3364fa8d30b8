package org.lectern.matrix;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.transfer.SentFile;

/**
 * Bodies that name something allowed and something that is not: unknown, deactivated, of too low a
 * role, not in the session, or somebody else's. All of it is refused, at the place of the second,
 * and no row of the database is other than before.
 */
@QuarkusTest
class MixedBodiesTest {

  @Test
  void everyBodyIsMixedOrNamesNothing() {
    var withBody = new TreeSet<String>();
    for (var operation : Operations.published().all()) {
      if (operation.takesABody()) withBody.add(operation.id());
    }
    var known = new TreeSet<>(MixedBodies.NAMING_NOTHING);
    MixedBodies.ALL.forEach(body -> known.add(body.operation()));
    known.addAll(List.of("createImport", "uploadFile", "uploadSessionFile", "uploadMyFile"));
    assertEquals(withBody, known);
  }

  @Test
  void aMixedBodyIsRefusedAndChangesNothing() {
    var asker = new Asker(new Stage());
    var operations = Operations.published();
    var before = Fingerprint.ofTheDatabase();
    for (var body : MixedBodies.ALL) {
      asker
          .send(operations.of(body.operation()), body.by(), body.json())
          .then()
          .statusCode(422)
          .body("errors.pointer", hasItem(startsWith(body.fault())));
      assertEquals(before, Fingerprint.ofTheDatabase(), body::toString);
    }
  }

  @Test
  void theSameBodyWithoutTheForbiddenPartIsTaken() {
    var asker = new Asker(new Stage());
    var operations = Operations.published();
    var before = Fingerprint.ofTheDatabase();
    for (var operation : new String[] {"createSession", "enrollBatch", "enroll", "createClass"}) {
      asker
          .send(operations.of(operation), Person.MANAGER, MixedBodies.ALLOWED.get(operation))
          .then()
          .statusCode(lessThan(300));
      var after = Fingerprint.ofTheDatabase();
      assertNotEquals(before, after, operation);
      before = after;
    }
  }

  @Test
  void aFileThatReachesIntoSomebodyElsesSessionEnrollsNobody() {
    var stage = new Stage();
    var manager = stage.who(Person.MANAGER);
    var before = Fingerprint.ofTheDatabase();
    var name = stage.away(Person.MANAGER).learner().username();
    var rows =
        "session,username\n%s,%s\n%s,%s\n"
            .formatted(
                stage.home(Person.MANAGER).session().title(),
                name,
                stage.away(Person.MANAGER).session().title(),
                name);
    var sent = SentFile.sent(manager, "kind=ENROLLMENTS&mode=ATOMIC", rows);
    sent.ended().body("state", equalTo("FAILED"));
    sent.rows().body("items.code", contains("not-applied", "unknown-session"));
    assertEquals(before, Fingerprint.ofTheDatabase());
    SentFile.post(
            manager,
            "kind=ENROLLMENTS&session=" + stage.away(Person.MANAGER).session().id(),
            "username\n" + name + "\n")
        .statusCode(404);
    assertEquals(before, Fingerprint.ofTheDatabase());
  }
}
