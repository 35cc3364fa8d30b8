package org.lectern.fuzz;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.identity.signin.AccessTokens;
import org.lectern.matrix.Person;
import org.lectern.matrix.Stage;
import org.lectern.transfer.SentFile;

/** A stage on which all kinds of callers are signed in, and what is found on it. */
final class Scene {
  /** Enough that some are left to be applied, whichever are cancelled. */
  private static final int PLANNED = 3;

  private final Stage stage = new Stage();
  private final Map<Caller, String> tokens = new EnumMap<>(Caller.class);
  private final Map<Caller, String> cookies = new EnumMap<>(Caller.class);
  private final Found found;
  private final String link;

  Scene(Document document) {
    found = new Found(document.operations());
    link = passwordLink();
    for (var caller : Caller.values()) {
      if (caller != Caller.NOBODY) signIn(caller);
    }
    for (var caller : List.of(Caller.ADMINISTRATOR, Caller.ADMINISTRATORS_SCRIPT, Caller.MANAGER)) {
      for (int i = 0; i < PLANNED; i++) planAnImport(caller);
    }
  }

  Found found() {
    return found;
  }

  /** Null for nobody. */
  String token(Caller caller) {
    return tokens.get(caller);
  }

  /** What stands for the places of the matrix, and what else one needs to be let in. */
  Map<String, String> places(Caller caller) {
    var places = stage.places(caller.person);
    places.put("link", link);
    if (cookies.containsKey(caller)) places.put("cookie", cookies.get(caller));
    return places;
  }

  /** The cookie is that of another browser: used twice, it ends the sign-in. */
  private void signIn(Caller caller) {
    var user = stage.who(caller.person);
    if (caller == Caller.ADMINISTRATORS_SCRIPT) {
      var answer = As.user(user).body("{\"name\": \"script\"}").post("/api/v1/me/tokens");
      tokens.put(caller, answer.then().statusCode(201).extract().path("secret"));
    } else {
      tokens.put(caller, Given.bean(AccessTokens.class).issue(Given.signIn(user)));
      cookies.put(caller, "lectern_refresh=" + Given.signIn(user).refreshToken());
    }
  }

  /** The secret of one that nobody has used. */
  private String passwordLink() {
    var person = stage.places(Person.ADMINISTRATOR).get("learnerOfBoth");
    return As.user(stage.who(Person.ADMINISTRATOR))
        .post("/api/v1/users/" + person + "/password-links")
        .then()
        .statusCode(201)
        .extract()
        .<String>path("url")
        .replaceAll(".*#", "");
  }

  /** One that waits to be applied or cancelled. */
  private void planAnImport(Caller caller) {
    var places = stage.places(caller.person);
    var sent =
        SentFile.sent(
            stage.who(caller.person),
            "kind=ENROLLMENTS&dryRun=true&session=" + places.get("session"),
            "username\n" + places.get("awayUser") + "\n");
    found.made(caller, "importId", sent.address().replaceAll(".*/", ""));
  }
}
