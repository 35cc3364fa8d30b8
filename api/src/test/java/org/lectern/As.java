package org.lectern;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import org.lectern.access.rights.PlatformRole;
import org.lectern.fuzz.CheckedAnswers;
import org.lectern.identity.User;
import org.lectern.identity.signin.AccessTokens;

/**
 * The caller of a request, with a real token of a real user; every answer is checked against the
 * contract.
 */
public final class As {
  private static final CheckedAnswers CHECKED = new CheckedAnswers();

  private As() {}

  public static RequestSpecification nobody() {
    return given().filter(CHECKED).contentType(ContentType.JSON);
  }

  public static RequestSpecification admin() {
    return user(Given.user(PlatformRole.ADMIN));
  }

  public static RequestSpecification sessionAdmin() {
    return user(Given.user(PlatformRole.SESSION_ADMIN));
  }

  public static RequestSpecification teacher() {
    return user(Given.user(PlatformRole.TEACHER));
  }

  public static RequestSpecification learner() {
    return user(Given.user(PlatformRole.LEARNER));
  }

  public static RequestSpecification user(User user) {
    return token(Given.bean(AccessTokens.class).issue(Given.signIn(user)));
  }

  /** The owner of a bearer token. */
  public static RequestSpecification token(String token) {
    return nobody().header("Authorization", "Bearer " + token);
  }
}
