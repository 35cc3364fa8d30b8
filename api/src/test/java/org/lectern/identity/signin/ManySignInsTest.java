package org.lectern.identity.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.lectern.identity.signin.SignInTest.PASSWORD;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.lectern.Given;
import org.lectern.access.rights.PlatformRole;
import org.lectern.identity.User;
import org.lectern.identity.password.Passwords;

/** 250 people sign in at the same moment. */
@QuarkusTest
class ManySignInsTest {
  private static final int PEOPLE = 250;

  /** At full strength, other than the passwords of most tests. */
  private static final String HASH = new Passwords(Passwords.strength()).hash(PASSWORD);

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @Test
  void leaveTheOthersUnharmed() throws Exception {
    var token =
        Given.bean(AccessTokens.class).issue(Given.signIn(Given.user(PlatformRole.LEARNER)));
    var signIns = new ArrayList<CompletableFuture<HttpResponse<Void>>>();
    var people =
        Stream.generate(() -> Given.userWithHash(PlatformRole.LEARNER, HASH))
            .limit(PEOPLE)
            .toList();
    for (var person : people) {
      signIns.add(client.sendAsync(login(person), HttpResponse.BodyHandlers.discarding()));
    }
    var all = CompletableFuture.allOf(signIns.toArray(CompletableFuture[]::new));
    var waits = new ArrayList<Long>();
    do {
      waits.add(millisOf(me(token)));
    } while (!all.isDone());
    waits.sort(null);
    var half = waits.get(waits.size() / 2);
    assertTrue(half < 500, "the others waited " + half + " ms");
    var statuses = new HashSet<Integer>();
    for (var signIn : signIns) {
      var answer = signIn.get();
      statuses.add(answer.statusCode());
      if (answer.statusCode() == 503) {
        assertEquals("2", answer.headers().firstValue("Retry-After").orElse(""));
      }
    }
    assertEquals(Set.of(200, 503), statuses);
  }

  private long millisOf(HttpRequest request) throws IOException, InterruptedException {
    var start = System.nanoTime();
    assertEquals(200, client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode());
    return Duration.ofNanos(System.nanoTime() - start).toMillis();
  }

  private static HttpRequest login(User person) {
    var body = "{\"username\": \"%s\", \"password\": \"%s\"}";
    return to("/api/v1/auth/login")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body.formatted(person.username(), PASSWORD)))
        .build();
  }

  private static HttpRequest me(String token) {
    return to("/api/v1/me").header("Authorization", "Bearer " + token).build();
  }

  private static HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
  }
}
