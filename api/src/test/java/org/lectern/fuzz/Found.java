package org.lectern.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.lectern.matrix.Operations;
import org.lectern.matrix.Operations.Operation;

/** What answers have named: things that somebody made, and where their lists go on. */
final class Found {
  private final Operations operations;
  private final Map<String, List<String>> made = new ConcurrentHashMap<>();
  private final Map<String, String> cursors = new ConcurrentHashMap<>();

  Found(Operations operations) {
    this.operations = operations;
  }

  void remember(Call call, JsonNode body) {
    var next = body.at("/page/nextCursor");
    if (next.isTextual()) cursors.put(key(call.caller(), call.operation().id()), next.asText());
    if (!call.operation().method().equals("POST")) return;
    var id = body.has("id") ? body.path("id") : body.at("/token/id");
    var place = placeBelow(call.operation());
    if (id.isTextual() && place != null) made(call.caller(), place, id.asText());
  }

  void made(Caller caller, String place, String id) {
    made.computeIfAbsent(key(caller, place), key -> new CopyOnWriteArrayList<>()).add(id);
  }

  /** Of what somebody made themselves; empty where that is nothing. */
  List<String> madeBy(Caller caller, String place) {
    return made.getOrDefault(key(caller, place), List.of());
  }

  /** Null where no list of theirs went on. */
  String cursor(Caller caller, Operation operation) {
    return cursors.get(key(caller, operation.id()));
  }

  private static String key(Caller caller, String name) {
    return caller + " " + name;
  }

  /** What is made at {@code /classes} stands in {@code /classes/{classId}}. */
  private String placeBelow(Operation maker) {
    return operations.all().stream()
        .map(Operation::path)
        .filter(path -> path.matches("\\Q" + maker.path() + "\\E/\\{\\w+}"))
        .map(path -> path.replaceAll(".*\\{(\\w+)}", "$1"))
        .findFirst()
        .orElse(null);
  }
}
