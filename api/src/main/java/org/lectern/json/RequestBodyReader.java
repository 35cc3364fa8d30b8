package org.lectern.json;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import org.lectern.problem.Checked;

/** Reads every request record, so that no resource can forget to check one. */
@Provider
@Consumes(MediaType.APPLICATION_JSON)
public class RequestBodyReader implements MessageBodyReader<Checked> {
  private final JsonBinding binding;

  RequestBodyReader(JsonBinding binding) {
    this.binding = binding;
  }

  @Override
  public boolean isReadable(Class<?> type, Type generic, Annotation[] notes, MediaType media) {
    return Checked.class.isAssignableFrom(type);
  }

  @Override
  public Checked readFrom(
      Class<Checked> type,
      Type generic,
      Annotation[] notes,
      MediaType media,
      MultivaluedMap<String, String> headers,
      InputStream body)
      throws IOException {
    var json = binding.parse(body);
    return json.isMissingNode() ? binding.bindNothing(type) : binding.bind(json, type);
  }
}
