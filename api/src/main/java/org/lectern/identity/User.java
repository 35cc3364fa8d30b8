package org.lectern.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.lectern.access.rights.PlatformRole;

/** A person with an account. */
@Entity
@Table(name = "app_user")
public class User {
  @Id
  @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
  private UUID id;

  private String username;

  @Column(name = "first_name")
  private String firstName;

  @Column(name = "last_name")
  private String lastName;

  private String email;

  @Enumerated(EnumType.STRING)
  private PlatformRole role;

  @Column(name = "external_id")
  private String externalId;

  @Column(name = "time_zone")
  private String timeZone;

  private String language;
  private boolean active = true;
  private boolean demo;

  /**
   * Changed only by {@link Accounts}, like the two below; they are not details. The password's hash
   * is never read or written with the rest, so that no log of a statement can contain it.
   */
  @Column(name = "password_change_required", updatable = false)
  private boolean passwordChangeRequired;

  @Column(name = "token_version", updatable = false)
  private int tokenVersion;

  @Column(name = "last_sign_in_at", updatable = false)
  private Instant lastSignInAt;

  @Column(name = "created_at", updatable = false)
  private Instant createdAt;

  @Version private int version;

  protected User() {}

  public User(
      String username,
      String firstName,
      String lastName,
      String email,
      PlatformRole role,
      Instant createdAt) {
    this.username = username;
    this.firstName = firstName;
    this.lastName = lastName;
    this.email = email;
    this.role = role;
    this.createdAt = createdAt;
  }

  User(UserRequest request, Instant createdAt) {
    this(
        request.username(),
        request.firstName(),
        request.lastName(),
        request.email(),
        request.role(),
        createdAt);
    this.externalId = request.externalId();
    this.timeZone = request.timeZone();
    this.language = request.language();
  }

  public void change(UserDetails details) {
    firstName = details.firstName();
    lastName = details.lastName();
    email = details.email();
    role = details.role();
    externalId = details.externalId();
    timeZone = details.timeZone();
    language = details.language();
    active = details.active();
  }

  public void change(MeDetails details) {
    timeZone = details.timeZone();
    language = details.language();
  }

  public UUID id() {
    return id;
  }

  public String username() {
    return username;
  }

  public String firstName() {
    return firstName;
  }

  public String lastName() {
    return lastName;
  }

  public String email() {
    return email;
  }

  /** The words that somebody who knows them would try first. */
  public List<String> names() {
    return List.of(username, firstName, lastName, email);
  }

  public PlatformRole role() {
    return role;
  }

  public String externalId() {
    return externalId;
  }

  public String language() {
    return language;
  }

  public boolean isPasswordChangeRequired() {
    return passwordChangeRequired;
  }

  public String timeZone() {
    return timeZone;
  }

  public boolean isActive() {
    return active;
  }

  public int tokenVersion() {
    return tokenVersion;
  }

  public int version() {
    return version;
  }
}
