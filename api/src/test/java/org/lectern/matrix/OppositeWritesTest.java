package org.lectern.matrix;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.GivenSession;
import org.lectern.access.rights.PlatformRole;
import org.lectern.matrix.Operations.Operation;

/**
 * What one request puts in, another takes out at the same moment, for every relation of the
 * contract; and a whole thing goes while others read it, change it, and put something into it.
 * Whoever comes second may be refused, but the server never stumbles. {@code -Dopposites.rounds=…}
 * asks for more rounds.
 */
@QuarkusTest
class OppositeWritesTest {
  private static final int ROUNDS = Integer.getInteger("opposites.rounds", 15);

  /** Writes that meet though their addresses differ. */
  private static final List<List<String>> ALSO =
      List.of(
          List.of("orderSessionCourses", "removeSessionCourse", "addSessionCourse"),
          List.of("enrollBatch", "unenroll", "linkClass", "unlinkClass", "removeClassMember"));

  private Operations operations;

  @BeforeEach
  void read() {
    operations = Operations.published();
  }

  @Test
  void noRelationStumblesOverOppositeWrites() throws Exception {
    var relations = relations();
    assertTrue(relations.size() > 10, "The contract has more relations than " + relations);
    var stage = new Stage();
    var stumbles = new ArrayList<String>();
    for (var relation : relations) {
      var crowd = new Crowd(stage);
      for (var operation : relation) {
        crowd.sending(ROUNDS, operation, Map.of()).sending(ROUNDS, operation, Map.of());
      }
      stumbles.addAll(crowd.stumbles());
    }
    assertEquals(List.of(), stumbles);
  }

  @Test
  void nothingFailsWhileAWholeThingIsDeleted() throws Exception {
    var stage = new Stage();
    var stumbles = new ArrayList<String>();
    for (var removal : removalsOfWholeThings()) {
      for (int round = 0; round < Math.max(4, ROUNDS / 5); round++) {
        var place = removal.path().replaceAll(".*\\{(\\w+)}", "$1");
        var fresh = Map.of(place, fresh(place));
        var crowd = new Crowd(stage).sending(1, removal, fresh);
        operations.all().stream()
            .filter(it -> it.path().startsWith(removal.path()) && !it.method().equals("DELETE"))
            .forEach(it -> crowd.sending(1, it, fresh));
        stumbles.addAll(crowd.stumbles());
      }
    }
    assertEquals(List.of(), stumbles);
  }

  /** Each PUT that has a DELETE, with those of whatever it stands in. */
  private List<List<Operation>> relations() {
    var paths = Stream.of("PUT", "DELETE").map(this::paths).toList();
    var relations = new ArrayList<List<Operation>>();
    for (var path : paths.get(0)) {
      if (!paths.get(1).contains(path)) continue;
      relations.add(
          operations.all().stream()
              .filter(it -> Set.of("PUT", "DELETE").contains(it.method()))
              .filter(it -> paths.get(0).contains(it.path()))
              .filter(it -> (path + "/").startsWith(it.path() + "/"))
              .toList());
    }
    ALSO.forEach(names -> relations.add(names.stream().map(operations::of).toList()));
    return relations;
  }

  private Set<String> paths(String method) {
    return operations.all().stream()
        .filter(it -> it.method().equals(method))
        .map(Operation::path)
        .collect(toSet());
  }

  private List<Operation> removalsOfWholeThings() {
    return operations.all().stream()
        .filter(it -> it.method().equals("DELETE") && it.path().matches("/api/v1/[a-z-]+/\\{\\w+}"))
        .toList();
  }

  private static String fresh(String place) {
    return switch (place) {
      case "session" -> GivenSession.open().manager(Given.user(PlatformRole.ADMIN)).id().toString();
      case "course" -> Given.course().toString();
      case "user" -> Given.user(PlatformRole.SESSION_ADMIN).id().toString();
      case "classId" -> made("classes");
      case "category" -> made("session-categories");
      default -> throw new IllegalArgumentException("Say how to make a fresh " + place);
    };
  }

  private static String made(String list) {
    return As.admin()
        .body(Map.of("name", Given.unique("fresh")))
        .post("/api/v1/" + list)
        .path("id");
  }
}
