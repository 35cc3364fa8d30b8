package org.lectern.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;

/** The folder {@code demo} of the resources: sessions, content, pages in Markdown, files. */
@ApplicationScoped
class DemoFolder {
  private final ObjectMapper json;

  DemoFolder(ObjectMapper json) {
    this.json = json;
  }

  JsonNode read(String name) {
    try {
      return json.readTree(bytes(name));
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }

  InputStream file(String name) {
    return new ByteArrayInputStream(bytes("files/" + name));
  }

  /** An item as the API takes it: with the text of its page, and ids where it names files. */
  ObjectNode item(JsonNode said, Map<String, UUID> files) {
    ObjectNode item = said.deepCopy();
    var page = item.remove("page");
    if (page != null) item.put("body", text(page.asText(), files));
    if (item.has("file")) item.put("file", files.get(item.get("file").asText()).toString());
    return item;
  }

  private static String text(String page, Map<String, UUID> files) {
    var text = new String(bytes("pages/" + page + ".md"), StandardCharsets.UTF_8);
    for (var file : files.entrySet()) {
      text = text.replace("file:" + file.getKey(), "file:" + file.getValue());
    }
    return text;
  }

  private static byte[] bytes(String name) {
    try (var stream = DemoFolder.class.getResourceAsStream("/demo/" + name)) {
      return stream.readAllBytes();
    } catch (IOException fault) {
      throw new UncheckedIOException(fault);
    }
  }
}
