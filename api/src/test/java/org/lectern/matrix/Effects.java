package org.lectern.matrix;

import static java.util.stream.Collectors.joining;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.Sentences;
import org.lectern.access.rights.AccountEffect;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;

/** Has each effect come about by each operation that can bring it about, as an administrator. */
record Effects(User administrator, String secret) {
  private static final String USERS = "/api/v1/users";
  private static final String IMPORTS = "/api/v1/imports";
  private static final String CSV = "username,firstName,lastName,email,role\n%s\n";

  /** Whatever opens an account, and who may do what with it. */
  private static final String WAYS_IN =
      """
      select concat_ws(' ', id, role, password_hash, email, external_id, active) from app_user
      union all select encode(hash, 'hex') from password_link
      union all select encode(hash, 'hex') from personal_token
      order by 1""";

  static String waysIn() {
    return Given.bean(Sentences.class).all(WAYS_IN, row -> row.getString(1)).stream()
        .collect(joining("\n"));
  }

  /** The status of the answer, or what becomes of the row of an import. */
  String tried(String operation, AccountEffect effect, RequestSpecification as) {
    return switch (operation) {
      case "createUser" -> status(as.body(newAccount(effect)).post(USERS));
      case "updateUser" -> status(updated(effect, as));
      case "setPassword" ->
          status(
              as.body("{\"password\": \"%s\"}".formatted(secret)).put(of(learner(), "/password")));
      case "createPasswordLink" -> status(as.body("").post(of(learner(), "/password-links")));
      case "changePassword" -> status(changed(as));
      case "createPersonalToken" ->
          status(as.body("{\"name\": \"script\"}").post("/api/v1/me/tokens"));
      case "createImport" -> rowOf(sent(row(effect), "", as));
      case "applyImport" -> rowOf(applied(sent(row(effect), "&dryRun=true", signedIn()), as));
      case "redeemPasswordLink" -> status(redeemed(as));
      default -> throw new IllegalArgumentException("Say how " + operation + " does " + effect);
    };
  }

  RequestSpecification signedIn() {
    return As.user(administrator);
  }

  private String newAccount(AccountEffect effect) {
    var name = Given.unique("new");
    var role = effect == AccountEffect.MAKE_ACCOUNT_ABOVE_TEACHER ? "SESSION_ADMIN" : "TEACHER";
    var password =
        effect == AccountEffect.SET_PASSWORD ? ", \"password\": \"%s\"".formatted(secret) : "";
    return """
        {"username": "%1$s", "firstName": "A", "lastName": "B", "email": "%1$s@example.org", \
        "role": "%2$s"%3$s}"""
        .formatted(name, role, password);
  }

  private static Response updated(AccountEffect effect, RequestSpecification as) {
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    return switch (effect) {
      case NOTHING_OPENS -> patch(as, manager, "{\"lastName\": \"B\", \"role\": \"TEACHER\"}");
      case RAISE_ROLE -> patch(as, learner(), "{\"role\": \"TEACHER\"}");
      case REOPEN_ACCOUNT_UP_TO_TEACHER -> patch(as, closed(learner()), "{\"active\": true}");
      case REOPEN_ACCOUNT_ABOVE_TEACHER -> patch(as, closed(manager), "{\"active\": true}");
      case READDRESS_ACCOUNT_ABOVE_TEACHER ->
          patch(as, manager, "{\"email\": \"%s@example.org\"}".formatted(Given.unique("mine")));
      default -> throw new IllegalArgumentException("Say how an account is changed to " + effect);
    };
  }

  private static String row(AccountEffect effect) {
    var name = Given.unique("imported");
    var learner = learner();
    var manager = Given.user(PlatformRole.SESSION_ADMIN);
    return switch (effect) {
      case MAKE_ACCOUNT_UP_TO_TEACHER -> name + ",A,B," + name + "@example.org,TEACHER";
      case MAKE_ACCOUNT_ABOVE_TEACHER -> name + ",A,B," + name + "@example.org,ADMIN";
      case RAISE_ROLE ->
          String.join(
              ",", learner.username(), learner.firstName(), "Last", learner.email(), "TEACHER");
      case READDRESS_ACCOUNT_ABOVE_TEACHER ->
          String.join(
              ",", manager.username(), manager.firstName(), "Last", name + "@example.org", "");
      default -> throw new IllegalArgumentException("Say which row of a file does " + effect);
    };
  }

  private String sent(String row, String query, RequestSpecification as) {
    return as.contentType("text/csv; charset=UTF-8")
        .body(CSV.formatted(row))
        .post(IMPORTS + "?kind=USERS&existing=UPDATE" + query)
        .then()
        .statusCode(202)
        .extract()
        .header("Location");
  }

  private String applied(String address, RequestSpecification as) {
    awaitEnd(address);
    as.post(address + "/apply").then().statusCode(202);
    return address;
  }

  private String rowOf(String address) {
    awaitEnd(address);
    return signedIn().get(address + "/rows").path("items[0].outcome");
  }

  private void awaitEnd(String address) {
    while (Arrays.asList("PLANNING", "APPLYING").contains(signedIn().get(address).path("state"))) {
      LockSupport.parkNanos(25_000_000);
    }
  }

  private Response changed(RequestSpecification as) {
    return as.body(
            Map.of("currentPassword", secret, "newPassword", secret + " 2", "endTokens", false))
        .put("/api/v1/me/password");
  }

  private Response redeemed(RequestSpecification as) {
    var url = signedIn().post(of(learner(), "/password-links")).<String>path("url");
    return as.body(Map.of("secret", url.replaceFirst(".*#", ""), "newPassword", secret))
        .post("/api/v1/auth/password-links/redeem");
  }

  private static Response patch(RequestSpecification as, User user, String patch) {
    return as.body(patch).patch(of(user, ""));
  }

  private static String of(User user, String part) {
    return USERS + "/" + user.id() + part;
  }

  private static User learner() {
    return Given.user(PlatformRole.LEARNER);
  }

  private static User closed(User user) {
    Given.sql("update app_user set active = false where id = ?", user.id());
    return user;
  }

  private static String status(Response answer) {
    return String.valueOf(answer.statusCode());
  }
}
