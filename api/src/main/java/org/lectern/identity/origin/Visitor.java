package org.lectern.identity.origin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;
import org.lectern.identity.password.Secrets;

/**
 * What a request tells about the person who signs in.
 *
 * @param browserSecret what this browser was given before; null where it has none
 * @param browser its name in words; null where it says none
 */
public record Visitor(String address, String browserSecret, String browser) {
  private static final int NETWORK_BYTES = 8;

  /** The browser as the database knows it, by the hash of its secret; null where it has none. */
  public String browserPlace() {
    return browserSecret == null ? null : browserPlace(browserSecret);
  }

  public static String browserPlace(String secret) {
    return "browser " + HexFormat.of().formatHex(Secrets.hash(secret));
  }

  /** The address as the database knows it; an IPv6 host has a whole /64 to itself. */
  public String addressPlace() {
    return "address " + network();
  }

  private String network() {
    if (!address.contains(":")) return address;
    try {
      var bytes = InetAddress.getByName(address).getAddress();
      return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(NETWORK_BYTES, bytes.length)));
    } catch (UnknownHostException notAnAddress) {
      return address;
    }
  }

  @Override
  public String toString() {
    return "a visitor from " + address;
  }
}
