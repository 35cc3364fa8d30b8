package org.lectern.identity.origin;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The proxies whose forwarded headers count: single addresses and ranges, IPv4 and IPv6. */
public record TrustedProxies(List<Range> ranges) {
  private static final String BYTE = "(25[0-5]|2[0-4]\\d|1?\\d?\\d)";
  private static final Pattern IPV4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
  private static final Pattern IPV6 = Pattern.compile("[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*");

  /** All addresses that share the first {@code bits} of this one. */
  record Range(InetAddress first, int bits) {
    boolean has(InetAddress address) {
      var one = first.getAddress();
      var other = address.getAddress();
      if (one.length != other.length) return false;
      var apart = new BigInteger(1, one).xor(new BigInteger(1, other));
      return apart.shiftRight(one.length * 8 - bits).signum() == 0;
    }
  }

  /** Names an invalid entry in an {@link IllegalArgumentException}. */
  public static TrustedProxies of(List<String> entries) {
    return new TrustedProxies(
        entries.stream().map(String::strip).map(TrustedProxies::range).toList());
  }

  boolean trust(InetAddress address) {
    return ranges.stream().anyMatch(range -> range.has(address));
  }

  /** An address from a setting or a header; host names are refused and never looked up. */
  static Optional<InetAddress> address(String text) {
    var isNumeric =
        text.contains(":") ? IPV6.matcher(text).matches() : IPV4.matcher(text).matches();
    if (!isNumeric) return Optional.empty();
    try {
      return Optional.of(InetAddress.getByName(text));
    } catch (UnknownHostException notAnAddress) {
      return Optional.empty();
    }
  }

  private static Range range(String entry) {
    var slash = entry.indexOf('/');
    var first = address(slash < 0 ? entry : entry.substring(0, slash));
    var bits = first.flatMap(it -> bits(entry, slash, it.getAddress().length * 8));
    return bits.map(some -> new Range(first.get(), some))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "“%s” is not an address such as 10.0.0.7 or 2001:db8::7, nor a range such as 10.0.0.0/8"
                        .formatted(entry)));
  }

  private static Optional<Integer> bits(String entry, int slash, int most) {
    if (slash < 0) return Optional.of(most);
    var text = entry.substring(slash + 1);
    if (!text.matches("\\d{1,3}")) return Optional.empty();
    return Optional.of(Integer.parseInt(text)).filter(bits -> bits <= most);
  }
}
