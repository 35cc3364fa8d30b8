package org.lectern.demo;

import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lectern.authoring.AdaptationRequest;
import org.lectern.authoring.ItemRequest;
import org.lectern.content.Item;
import org.lectern.content.Items;
import org.lectern.content.ItemsInSessions;
import org.lectern.content.Outlines;
import org.lectern.content.SessionOutlines;
import org.lectern.history.ChangeKind;
import org.lectern.history.History;
import org.lectern.history.SessionChange;
import org.lectern.json.JsonBinding;

/** What coaches of the demonstration have made of a course in their session. */
@ApplicationScoped
class DemoLayer {
  private final DemoFolder folder;
  private final JsonBinding binding;
  private final Items items;
  private final ItemsInSessions layer;
  private final Outlines outlines;
  private final SessionOutlines outline;
  private final History history;
  private final Clock clock;

  DemoLayer(
      DemoFolder folder,
      JsonBinding binding,
      Items items,
      ItemsInSessions layer,
      Outlines outlines,
      SessionOutlines outline,
      History history,
      Clock clock) {
    this.folder = folder;
    this.binding = binding;
    this.items = items;
    this.layer = layer;
    this.outlines = outlines;
    this.outline = outline;
    this.history = history;
    this.clock = clock;
  }

  /** Where, and by whom. */
  record At(UUID session, UUID course, String code, UUID coach) {}

  void put(At at, JsonNode said) {
    outlines.hold(at.course);
    var base =
        outline.all(at.session, at.course).stream()
            .collect(toMap(SessionOutlines.Row::title, SessionOutlines.Row::id));
    hide(at, base, said.get("hidden"));
    for (var each : said.get("added")) add(at, base, each.deepCopy());
    for (var each : said.get("adapted")) adapt(at, base, each.deepCopy());
    items.flush();
  }

  private void hide(At at, Map<String, UUID> base, JsonNode titles) {
    var hidden = new ArrayList<UUID>();
    for (var title : titles) {
      hidden.add(base.get(title.asText()));
      record(at, ChangeKind.ITEM_HIDDEN, title.asText());
    }
    layer.hide(at.session, List.copyOf(hidden), true);
  }

  private void add(At at, Map<String, UUID> base, ObjectNode said) {
    var after = base.get(said.remove("after").asText());
    var request = binding.bind(folder.item(said, Map.of()), ItemRequest.class);
    var now = clock.instant();
    var item = new Item(at.course, at.session, request.kind(), request.content(), now);
    outlines.insert(item, after, Integer.MAX_VALUE);
    record(at, ChangeKind.ITEM_ADDED, request.content().title());
  }

  private void adapt(At at, Map<String, UUID> base, ObjectNode said) {
    var title = said.remove("item").asText();
    var item = items.findById(base.get(title));
    layer.of(at.session, item).adapt(item, binding.bind(said, AdaptationRequest.class).content());
    record(at, ChangeKind.ITEM_ADAPTED, title);
  }

  private void record(At at, ChangeKind kind, String title) {
    history.record(at.coach, SessionChange.of(at.session, kind, at.code, null, title));
  }
}
