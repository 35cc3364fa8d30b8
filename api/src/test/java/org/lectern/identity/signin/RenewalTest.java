package org.lectern.identity.signin;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.identity.signin.SignInTest.PASSWORD;
import static org.lectern.identity.signin.SignInTest.cookie;
import static org.lectern.identity.signin.SignInTest.login;
import static org.lectern.identity.signin.SignInTest.me;
import static org.lectern.identity.signin.SignInTest.person;
import static org.lectern.identity.signin.SignInTest.refresh;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Sentences;
import org.lectern.identity.User;
import org.lectern.identity.password.Secrets;

/** A refresh token is used once; for ten seconds it returns the same successor. */
@QuarkusTest
class RenewalTest {
  @Test
  void changesTheTokenEachTime() {
    var first = login(person().username(), PASSWORD);
    var second = refresh(first);
    second.then().statusCode(200);
    assertNotEquals(cookie(first), cookie(second));
    me(second).then().statusCode(200);
    refresh(second).then().statusCode(200);
  }

  @Test
  void answersTheSameSuccessorToAHundredAtTheSameTime() throws Exception {
    var user = person();
    var first = login(user.username(), PASSWORD);
    var successors = new HashSet<String>();
    var tabs = Executors.newFixedThreadPool(40);
    try {
      Callable<Response> tab = () -> refresh(first);
      for (var answer : tabs.invokeAll(Collections.nCopies(100, tab))) {
        answer.get().then().statusCode(200);
        successors.add(cookie(answer.get()));
      }
    } finally {
      tabs.shutdown();
    }
    assertEquals(1, successors.size());
    assertEquals(1, living(user), "one line goes on");
  }

  @Test
  void leavesOneLineWhereATokenIsUsedAgainAndAgain() {
    var user = person();
    var first = login(user.username(), PASSWORD);
    var second = refresh(first);
    var third = refresh(second);
    assertEquals(cookie(second), cookie(refresh(first)));
    assertEquals(cookie(third), cookie(refresh(second)));
    assertEquals(1, living(user));
  }

  @Test
  void endsASignInWhoseUsedTokenComesBack() {
    var first = login(person().username(), PASSWORD);
    var second = refresh(first);
    aMinuteLater(first);
    refresh(first).then().statusCode(401).body("code", equalTo("sign-in-over"));
    refresh(second).then().statusCode(401);
    me(second).then().statusCode(401);
  }

  @Test
  void keepsNothingByWhichASuccessorCouldBeMadeWithoutTheToken() {
    var user = person();
    var first = login(user.username(), PASSWORD);
    var second = cookie(refresh(first));
    var kept =
        Given.bean(Sentences.class)
            .all(
                """
                select cast(r as text) from refresh_token r join sign_in s on s.id = r.sign_in_id
                where s.user_id = ?""",
                row -> row.getString(1),
                user.id());
    assertEquals(2, kept.size());
    assertTrue(kept.stream().noneMatch(row -> row.contains(second) || row.contains(cookie(first))));
    assertNotEquals(second, Secrets.following(cookie(first), new byte[32]));
  }

  @Test
  void doesNotHoldConnectionsWhileSomebodyElseHoldsTheSignIn() throws Exception {
    var user = person();
    var first = login(user.username(), PASSWORD);
    var browser = As.user(person());
    var tabs = Executors.newFixedThreadPool(40);
    try (var connection = Given.bean(DataSource.class).getConnection()) {
      connection.setAutoCommit(false);
      lock(connection, user);
      Callable<Response> tab = () -> refresh(first);
      var answers = Collections.nCopies(60, tab).stream().map(tabs::submit).toList();
      for (int i = 0; i < 20; i++) browser.get("/api/v1/me").then().statusCode(200);
      for (var answer : answers) {
        answer.get().then().statusCode(503).header("Retry-After", "1");
      }
      connection.rollback();
      connection.setAutoCommit(true);
    } finally {
      tabs.shutdown();
    }
    refresh(first).then().statusCode(200);
  }

  @Test
  void endsASignInThatIsOldOrNotUsed() {
    var user = person();
    var idle = login(user.username(), PASSWORD);
    Given.sql("update sign_in set expires_at = now() where user_id = ?", user.id());
    refresh(idle).then().statusCode(401);
    var old = login(user.username(), PASSWORD);
    Given.sql(
        "update sign_in set started_at = now() - interval '91 d' where user_id = ?", user.id());
    var last = refresh(old);
    last.then().statusCode(200);
    refresh(last).then().statusCode(401);
  }

  private static long living(User user) {
    return Given.bean(Sentences.class)
        .all(
            """
            select 1 from refresh_token r join sign_in s on s.id = r.sign_in_id
            where s.user_id = ? and r.used_at is null""",
            row -> 1,
            user.id())
        .size();
  }

  private static void lock(Connection connection, User user) throws SQLException {
    try (var select =
        connection.prepareStatement("select 1 from sign_in where user_id = ? for update")) {
      select.setObject(1, user.id());
      assertTrue(select.executeQuery().next());
    }
  }

  private static void aMinuteLater(Response signedIn) {
    Given.sql(
        "update refresh_token set used_at = used_at - interval '1 min' where hash = ?",
        Secrets.hash(cookie(signedIn)));
  }
}
