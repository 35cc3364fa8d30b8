package org.lectern.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Several connections that stay open and are asked side by side. */
final class Connections {
  private static final int COUNT = 4;

  private final String server;
  private final Judge judge;
  private final Findings findings;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Connections(String server, Judge judge, Findings findings) {
    this.server = server;
    this.judge = judge;
    this.findings = findings;
  }

  /** All calls of a round in their order, as far as there is one between several. */
  void play(Round round) throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(COUNT);
    try {
      var played = new ArrayList<Future<?>>();
      for (int i = 0; i < round.size(); i++) {
        var at = i;
        played.add(threads.submit(() -> play(round.scene(), round.call(at))));
      }
      for (var turn : played) turn.get();
    } finally {
      threads.shutdownNow();
    }
  }

  private void play(Scene scene, Call call) {
    var began = System.nanoTime();
    try {
      var response =
          client.send(
              request(call, scene.token(call.caller())), HttpResponse.BodyHandlers.ofByteArray());
      var answer = answer(response, Duration.ofNanos(System.nanoTime() - began));
      if (answer.isSuccess()) scene.found().remember(call, answer.json());
      findings.add(call, answer, judge.faults(call, answer));
    } catch (IOException none) {
      var nothing = new Answer(0, "", new byte[0], Duration.ofNanos(System.nanoTime() - began));
      findings.add(call, nothing, List.of("no answer: " + none));
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private HttpRequest request(Call call, String token) {
    var body =
        call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(call.body());
    var request =
        HttpRequest.newBuilder(URI.create(server + call.address()))
            .timeout(Duration.ofSeconds(30))
            .method(call.operation().method(), body);
    if (token != null) request.setHeader("Authorization", "Bearer " + token);
    call.headers().forEach(request::setHeader);
    return request.build();
  }

  private static Answer answer(HttpResponse<byte[]> response, Duration took) {
    var type = response.headers().firstValue("Content-Type").orElse("");
    return new Answer(response.statusCode(), type.replaceAll("\\s*;.*", ""), response.body(), took);
  }
}
