package org.lectern.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a course and its sessions should show, in lists and maps alone: the reference against which
 * the application is held.
 */
final class LayerModel {
  /** What stands before all base items. */
  static final String FIRST = "";

  /** A row of an outline, as coaches see it. */
  record Shown(String id, String title, String origin, boolean hidden) {}

  /** What one session has of its own. */
  static final class Layer {
    final Map<String, List<String>> own = new HashMap<>();
    final Map<String, String> titles = new HashMap<>();
    final Map<String, String> adapted = new HashMap<>();
    final Set<String> hidden = new HashSet<>();

    List<String> after(String anchor) {
      return own.computeIfAbsent(anchor, any -> new ArrayList<>());
    }

    String anchorOf(String item) {
      return own.entrySet().stream()
          .filter(it -> it.getValue().contains(item))
          .map(Map.Entry::getKey)
          .findFirst()
          .orElseThrow();
    }

    void move(String item, String anchor, int position) {
      own.values().forEach(items -> items.remove(item));
      var there = after(anchor);
      there.add(Math.min(position - 1, there.size()), item);
    }
  }

  /** The base items in order, with their titles. */
  final Map<String, String> titles = new LinkedHashMap<>();

  final List<String> order = new ArrayList<>();
  final Set<String> hidden = new HashSet<>();
  final List<Layer> layers = List.of(new Layer(), new Layer());

  /** Takes everything that hangs on it along, but for what stands after it. */
  void delete(String item) {
    var place = order.indexOf(item);
    var before = place == 0 ? FIRST : order.get(place - 1);
    order.remove(item);
    hidden.remove(item);
    for (var layer : layers) {
      layer.after(before).addAll(layer.after(item));
      layer.own.remove(item);
      layer.adapted.remove(item);
      layer.hidden.remove(item);
    }
  }

  List<Shown> base() {
    return order.stream()
        .map(item -> new Shown(item, titles.get(item), "BASE", hidden.contains(item)))
        .toList();
  }

  List<Shown> outline(Layer layer) {
    var shown = new ArrayList<>(own(layer, FIRST));
    for (var item : order) {
      if (!hidden.contains(item)) shown.add(row(layer, item));
      shown.addAll(own(layer, item));
    }
    return shown;
  }

  private Shown row(Layer layer, String item) {
    var adapted = layer.adapted.get(item);
    var title = adapted == null ? titles.get(item) : adapted;
    var origin = adapted == null ? "BASE" : "ADAPTED";
    return new Shown(item, title, origin, layer.hidden.contains(item));
  }

  private static List<Shown> own(Layer layer, String anchor) {
    return layer.after(anchor).stream()
        .map(id -> new Shown(id, layer.titles.get(id), "SESSION", layer.hidden.contains(id)))
        .toList();
  }
}
