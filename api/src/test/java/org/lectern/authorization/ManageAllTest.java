package org.lectern.authorization;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.GivenSession;

/** With {@code lectern.session-admins-manage-all} every session administrator manages all. */
@QuarkusTest
@TestProfile(ManageAllTest.Setting.class)
class ManageAllTest {
  /** The setting that is off by default. */
  public static class Setting implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("lectern.session-admins-manage-all", "true");
    }
  }

  @Test
  void aSessionAdminAdministersEverySession() {
    var session = GivenSession.open();
    var learner = session.withLearner();
    As.sessionAdmin()
        .get("/api/test/sessions/" + session.id() + "/acts/ADMINISTER")
        .then()
        .statusCode(200);
    As.sessionAdmin()
        .get("/api/v1/users/" + learner.id() + "/sessions")
        .then()
        .body("items.title", contains(session.title()));
    As.sessionAdmin()
        .get("/api/v1/sessions/" + session.id() + "/access-check")
        .then()
        .body("access.reason", equalTo("MANAGER"));
    As.teacher()
        .get("/api/test/sessions/" + session.id() + "/acts/READ_PAGE")
        .then()
        .statusCode(404);
  }
}
