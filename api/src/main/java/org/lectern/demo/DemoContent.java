package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.lectern.authoring.ItemRequest;
import org.lectern.content.Item;
import org.lectern.content.Items;
import org.lectern.content.Outlines;
import org.lectern.file.FileKeeper;
import org.lectern.file.FilePlace;
import org.lectern.json.JsonBinding;

/** Fills the demo courses. */
@ApplicationScoped
class DemoContent {
  private final DemoFolder folder;
  private final JsonBinding binding;
  private final FileKeeper files;
  private final Items items;
  private final Outlines outlines;
  private final Clock clock;

  DemoContent(
      DemoFolder folder,
      JsonBinding binding,
      FileKeeper files,
      Items items,
      Outlines outlines,
      Clock clock) {
    this.folder = folder;
    this.binding = binding;
    this.files = files;
    this.items = items;
    this.outlines = outlines;
    this.clock = clock;
  }

  void fill(UUID course, JsonNode said, UUID author) {
    outlines.hold(course);
    var kept = keep(course, said.get("files"), author);
    int place = 0;
    for (var each : said.get("items")) {
      var request = binding.bind(folder.item(each, kept), ItemRequest.class);
      var item = new Item(course, null, request.kind(), request.content(), clock.instant());
      item.hide(Boolean.TRUE.equals(request.hidden()));
      outlines.insert(item, place++);
      items.flush();
    }
  }

  private Map<String, UUID> keep(UUID course, JsonNode names, UUID author) {
    var kept = new HashMap<String, UUID>();
    for (var each : names) {
      var name = each.asText();
      var incoming = new FileKeeper.Incoming(new FilePlace(course, null), name, author);
      kept.put(name, files.keepWithin(incoming, folder.file(name)).id());
    }
    return kept;
  }
}
