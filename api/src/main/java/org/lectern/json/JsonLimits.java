package org.lectern.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.Locale;
import org.lectern.problem.ProblemException;

/**
 * Checks JSON before anything is built from it: at most {@value #MOST_DEEP} levels, and at most
 * {@value #MOST_MEMBERS} members of objects and lists together.
 */
@Provider
public class JsonLimits implements ReaderInterceptor {
  static final int MOST_DEEP = 32;
  static final int MOST_MEMBERS = 10_000;

  private static final JsonFactory TOKENS = new JsonFactory();

  @Override
  public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
    if (isJson(context.getMediaType())) {
      var body = context.getInputStream().readAllBytes();
      requireUtf8(body);
      check(body);
      context.setInputStream(new ByteArrayInputStream(body));
    }
    return context.proceed();
  }

  /** A lenient reader would turn invalid bytes into characters, or into the wrong ones. */
  private static void requireUtf8(byte[] body) {
    try {
      UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
    } catch (CharacterCodingException notUtf8) {
      throw ProblemException.malformed("", "not-utf-8");
    }
  }

  /** Text that is not JSON passes here; its reader says where it went wrong. */
  static void check(byte[] body) throws IOException {
    try (var json = TOKENS.createParser(body)) {
      count(json);
    } catch (JsonProcessingException malformed) {
      // reported by its reader
    }
  }

  private static void count(JsonParser json) throws IOException {
    int depth = 0;
    int members = 0;
    for (var token = json.nextToken(); token != null; token = json.nextToken()) {
      if (token.isStructEnd()) depth--;
      else if (token != JsonToken.FIELD_NAME && depth > 0) members++;
      if (token.isStructStart()) depth++;
      if (depth > MOST_DEEP) throw tooDeep();
      if (members > MOST_MEMBERS) throw tooMany();
    }
  }

  private static boolean isJson(MediaType media) {
    var kind = media == null ? "" : media.getSubtype();
    return kind.equalsIgnoreCase("json") || kind.toLowerCase(Locale.ROOT).endsWith("+json");
  }

  private static ProblemException tooDeep() {
    return ProblemException.tooLarge("too-deep", MOST_DEEP);
  }

  private static ProblemException tooMany() {
    return ProblemException.tooLarge("too-many-members", "%,d".formatted(MOST_MEMBERS));
  }
}
