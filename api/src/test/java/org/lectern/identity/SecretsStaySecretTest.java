package org.lectern.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.identity.UserResourceTest.account;

import io.quarkus.test.junit.QuarkusTest;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.identity.signin.SignInTest;

/**
 * The log as it is set up, with our own and Hibernate's at their most talkative, while passwords
 * and tokens of every kind come and go.
 */
@QuarkusTest
class SecretsStaySecretTest {
  private static final String FIRST = "harbour-lantern-0815";
  private static final String NEXT = "copper-teapot-4711";

  private static final List<Logger> TALKATIVE =
      List.of(Logger.getLogger("org.lectern"), Logger.getLogger("org.hibernate"));

  @Test
  void inEveryLog() {
    var log = new Listening();
    var root = Logger.getLogger("");
    root.addHandler(log);
    TALKATIVE.forEach(logger -> logger.setLevel(Level.ALL));
    List<String> secrets;
    try {
      secrets = comeAndGo(Given.unique("talk"));
      Logger.getLogger("org.lectern.talk").fine("the log is listened to");
    } finally {
      TALKATIVE.forEach(logger -> logger.setLevel(null));
      root.removeHandler(log);
    }
    assertTrue(log.heard.stream().anyMatch(line -> line.contains("listened to")));
    for (var secret : secrets) {
      assertFalse(secret.isBlank());
      assertEquals(List.of(), log.heard.stream().filter(line -> line.contains(secret)).toList());
    }
  }

  /** Everything that nobody may read in a log afterwards. */
  private static List<String> comeAndGo(String name) {
    var secrets = new ArrayList<>(List.of(FIRST, NEXT, "$argon2"));
    var body = account(name, Map.of("password", FIRST));
    As.admin().body(body).post("/api/v1/users").then().statusCode(201);
    As.admin().body(body).post("/api/v1/users").then().statusCode(409);
    SignInTest.login(name, NEXT).then().statusCode(401);
    var signedIn = SignInTest.login(name, FIRST);
    secrets.add(SignInTest.cookie(signedIn));
    secrets.add(signedIn.path("accessToken"));
    var changed =
        As.token(signedIn.path("accessToken"))
            .body(Map.of("currentPassword", FIRST, "newPassword", NEXT))
            .put("/api/v1/me/password");
    secrets.add(SignInTest.cookie(SignInTest.refresh(changed)));
    secrets.add(
        As.token(changed.path("accessToken"))
            .body(Map.of("name", "script"))
            .post("/api/v1/me/tokens")
            .path("secret"));
    var link = As.admin().post("/api/v1/users/" + name + "/password-links").<String>path("url");
    secrets.add(link.replaceFirst(".*#", ""));
    As.nobody()
        .body(Map.of("secret", link.replaceFirst(".*#", ""), "newPassword", FIRST))
        .post("/api/v1/auth/password-links/redeem")
        .then()
        .statusCode(200);
    return secrets;
  }

  private static class Listening extends Handler {
    private final List<String> heard = new CopyOnWriteArrayList<>();

    Listening() {
      setLevel(Level.ALL);
    }

    @Override
    public void publish(LogRecord line) {
      var text = new StringWriter();
      text.append(ExtLogRecord.wrap(line).getFormattedMessage());
      if (line.getThrown() != null) line.getThrown().printStackTrace(new PrintWriter(text));
      heard.add(text.toString());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
