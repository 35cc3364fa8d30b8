package org.lectern.matrix;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.lectern.As;
import org.lectern.Given;
import org.lectern.identity.signin.AccessTokens;
import org.lectern.matrix.Operations.Operation;

/** An administrator in many places at once, who means it: nothing is a dry run. */
final class Crowd {
  private final Stage stage;
  private final String token;
  private final List<Callable<List<String>>> senders = new ArrayList<>();
  private final CountDownLatch ready = new CountDownLatch(1);

  Crowd(Stage stage) {
    this.stage = stage;
    var administrator = Given.signIn(stage.who(Person.ADMINISTRATOR));
    this.token = Given.bean(AccessTokens.class).issue(administrator);
  }

  /** One after the other so often, beside all others, once {@link #stumbles} lets them go. */
  Crowd sending(int times, Operation operation, Map<String, String> instead) {
    var places = Requests.placesFor(operation.id(), stage.places(Person.ADMINISTRATOR));
    places.putAll(instead);
    var query = Requests.QUERIES.getOrDefault(operation.id(), "");
    var address = Requests.filled(operation.path() + query, places);
    var body = Requests.BODIES.get(operation.id());
    var meant =
        body == null ? null : Requests.filled(body.replace("\"dryRun\": true, ", ""), places);
    senders.add(() -> sent(times, operation, address, meant));
    return this;
  }

  private List<String> sent(int times, Operation operation, String address, String body)
      throws InterruptedException {
    ready.await();
    var stumbles = new ArrayList<String>();
    for (int i = 0; i < times; i++) {
      var request = As.token(token);
      if (body != null) request.contentType(Asker.mediaType(operation)).body(body.getBytes(UTF_8));
      var answer = request.request(operation.method(), address);
      if (answer.statusCode() >= 500) stumbles.add(operation.id() + ": " + answer.asString());
    }
    return stumbles;
  }

  /** What the server could not cope with. */
  List<String> stumbles() throws InterruptedException, ExecutionException {
    var threads = Executors.newFixedThreadPool(senders.size());
    try {
      var sent = senders.stream().map(threads::submit).toList();
      ready.countDown();
      var all = new ArrayList<String>();
      for (var each : sent) all.addAll(each.get());
      return all;
    } finally {
      threads.shutdown();
    }
  }
}
