package org.lectern.content;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import jakarta.inject.Singleton;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.lectern.sql.StoredJson;

/** Columns of JSON are written by the same rules for entities as for statements. */
@JsonFormat
@PersistenceUnitExtension
@Singleton
class JsonColumns implements FormatMapper {
  private final FormatMapper mapper = new JacksonJsonFormatMapper(StoredJson.MAPPER);

  @Override
  public <T> T fromString(CharSequence json, JavaType<T> type, WrapperOptions options) {
    return mapper.fromString(json, type, options);
  }

  @Override
  public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
    return mapper.toString(value, type, options);
  }
}
