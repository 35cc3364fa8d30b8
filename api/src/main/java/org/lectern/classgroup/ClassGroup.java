package org.lectern.classgroup;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;

/** A named, reusable group of users. */
@Entity
@Table(name = "class_group")
public class ClassGroup {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String name;
  private String description;

  @Column(name = "external_id")
  private String externalId;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private int version;

  protected ClassGroup() {}

  public ClassGroup(ClassDetails details, Instant createdAt) {
    this.createdAt = createdAt;
    change(details);
  }

  public void change(ClassDetails details) {
    name = details.name();
    description = details.description();
    externalId = details.externalId();
  }

  public UUID id() {
    return id;
  }

  public String name() {
    return name;
  }

  public String description() {
    return description;
  }

  public String externalId() {
    return externalId;
  }

  public int version() {
    return version;
  }
}
