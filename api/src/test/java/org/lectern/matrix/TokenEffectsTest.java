package org.lectern.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.access.rights.AccountEffect;
import org.lectern.access.rights.PlatformRole;
import org.lectern.access.rights.TokenKind;
import org.lectern.identity.User;

/**
 * The table of effects: what can come of an operation for who gets in, tried for real with each
 * kind of token.
 */
@QuarkusTest
class TokenEffectsTest {
  private static final String SECRET = "a long enough password";

  /** A line of the table; {@code any} stands for whatever answer, where nothing opens. */
  private record Line(String operation, AccountEffect effect, String bySignIn, String byToken) {
    boolean isOfNothing() {
      return bySignIn.equals("any");
    }
  }

  @Test
  void everyOperationThatWritesAndEveryEffectStandInTheTable() throws IOException {
    var writing = new TreeSet<String>();
    for (var operation : Operations.published().all()) {
      if (!operation.method().equals("GET")) writing.add(operation.id());
    }
    var operations = new TreeSet<String>();
    var effects = EnumSet.noneOf(AccountEffect.class);
    for (var line : table()) {
      operations.add(line.operation);
      effects.add(line.effect);
    }
    assertEquals(writing, operations);
    assertEquals(EnumSet.allOf(AccountEffect.class), effects);
  }

  @Test
  void theTableSaysWhatTheRuleSays() throws IOException {
    for (var line : table()) {
      if (line.operation.equals("redeemPasswordLink")) continue;
      var isRefused = List.of("403", "FAILED").contains(line.byToken);
      assertEquals(line.effect.may(TokenKind.PERSONAL), !isRefused, line::toString);
    }
  }

  @Test
  void everyEffectComesAboutByTheKindsOfTokenOfTheTableAlone() throws IOException {
    for (var line : table()) {
      if (line.isOfNothing()) continue;
      var found =
          new Line(
              line.operation,
              line.effect,
              tried(line, TokenKind.SIGN_IN),
              tried(line, TokenKind.PERSONAL));
      assertEquals(line, found);
    }
  }

  @Test
  void whatIsSaidToOpenNothingOpensNothing() throws IOException {
    var stage = new Stage();
    var asker = new Asker(stage);
    var token = As.token(token(stage.who(Person.ADMINISTRATOR)));
    var before = Effects.waysIn();
    for (var line : table()) {
      if (!line.isOfNothing()) continue;
      asker.ask(Operations.published().of(line.operation), Person.ADMINISTRATOR, Map.of(), token);
      assertEquals(before, Effects.waysIn(), line::toString);
    }
  }

  /** As an administrator of its own each time. */
  private static String tried(Line line, TokenKind kind) {
    var effects = new Effects(Given.userWithPassword(PlatformRole.ADMIN, SECRET), SECRET);
    var as = as(effects, kind, token(effects.administrator()));
    return effects.tried(line.operation, line.effect, as);
  }

  private static RequestSpecification as(Effects effects, TokenKind kind, String secret) {
    return switch (kind) {
      case SIGN_IN -> effects.signedIn();
      case PERSONAL -> As.token(secret);
    };
  }

  private static String token(User owner) {
    return As.user(owner).body(Map.of("name", "script")).post("/api/v1/me/tokens").path("secret");
  }

  private static List<Line> table() throws IOException {
    return Files.readAllLines(Path.of("src/test/resources/effects.txt")).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> line.strip().split("\\s+"))
        .map(cells -> new Line(cells[0], AccountEffect.valueOf(cells[1]), cells[2], cells[3]))
        .toList();
  }
}
