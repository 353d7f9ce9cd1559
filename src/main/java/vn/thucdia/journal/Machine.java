package vn.thucdia.journal;

import java.io.File;
import java.io.IOException;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Signs by which a machine is known again, so that a disk image that was put on a second laptop does not go on under the identity of
 * the first. One sign may change, as when a network card is replaced; two, or everything that is hardware, make another machine.
 * Only hashes of the signs are kept.
 *
 * @param signs by name; several values where a machine has several of a kind
 */
public record Machine(Map<String, Set<String>> signs) {

    private static final String NETWORK = "network";
    private static final String DISK = "disk";
    private static final List<String> HARDWARE = List.of(NETWORK, DISK);
    private static final int KEPT = 16;

    public Machine {
        signs = Map.copyOf(signs);
    }

    /** The machine this program runs on. A sign that cannot be read is left out. */
    public static Machine here() {
        Map<String, Set<String>> signs = new TreeMap<>();
        signs.put(NETWORK, addresses());
        signs.put(DISK, names(Path.of("/dev/disk/by-id"), "{ata,nvme,mmc,scsi}-*"));
        signs.put("system", lines(List.of(Path.of("/etc/machine-id"))));
        signs.put("name", name());
        signs.put("board", board());
        signs.values().removeIf(Set::isEmpty);
        return new Machine(signs);
    }

    private static Set<String> addresses() {
        Set<String> found = new TreeSet<>();
        try {
            for (NetworkInterface each : Collections.list(NetworkInterface.getNetworkInterfaces())) {
                byte[] address = each.isLoopback() || each.isVirtual() ? null : each.getHardwareAddress();
                // Addresses that a program made up say so in one bit: those of bridges, tunnels and containers.
                if (address != null && address.length > 0 && (address[0] & 2) == 0) {
                    found.add(hashed(HexFormat.of().formatHex(address)));
                }
            }
        } catch (SocketException unknown) {
            return Set.of();
        }
        return found;
    }

    private static Set<String> names(Path folder, String pattern) {
        Set<String> found = new TreeSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, pattern)) {
                for (Path each : all) {
                    String name = each.getFileName().toString();
                    if (!name.contains("-part")) {
                        found.add(hashed(name));
                    }
                }
            } catch (IOException | DirectoryIteratorException unknown) {
                return Set.of();
            }
        }
        return found;
    }

    private static Set<String> name() {
        String windows = System.getenv("COMPUTERNAME");
        return windows == null ? lines(List.of(Path.of("/etc/hostname"))) : Set.of(hashed(windows));
    }

    private static Set<String> board() {
        String processor = System.getenv("PROCESSOR_IDENTIFIER");
        return File.separatorChar == '\\' && processor != null
                ? Set.of(hashed(processor))
                : lines(List.of(Path.of("/sys/class/dmi/id/product_name"),
                        Path.of("/sys/class/power_supply/BAT0/serial_number")));
    }

    /** The contents of small files, taken together. */
    private static Set<String> lines(List<Path> files) {
        StringBuilder all = new StringBuilder();
        for (Path file : files) {
            try {
                all.append(Files.isReadable(file) ? Files.readString(file).strip() : "");
            } catch (IOException unknown) {
                // One of several signs.
            }
        }
        return all.isEmpty() ? Set.of() : Set.of(hashed(all.toString()));
    }

    private static String hashed(String sign) {
        return JournalLine.sha256(sign.getBytes(StandardCharsets.UTF_8)).substring(0, KEPT);
    }

    /** Whether it may be the same machine. Signs that only one of the two has say nothing. */
    boolean sameAs(Machine other) {
        Set<String> known = new TreeSet<>(signs.keySet());
        known.retainAll(other.signs.keySet());
        Set<String> changed = new TreeSet<>(known);
        changed.removeIf(sign -> !Collections.disjoint(signs.getOrDefault(sign, Set.of()),
                other.signs.getOrDefault(sign, Set.of())));
        Set<String> hardware = new TreeSet<>(HARDWARE);
        hardware.retainAll(known);
        return changed.size() < 2 && (hardware.isEmpty() || !changed.containsAll(hardware));
    }

    ObjectNode json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        new TreeMap<>(signs).forEach((sign, values) -> {
            ArrayNode array = node.putArray(sign);
            values.stream().sorted().forEach(array::add);
        });
        return node;
    }

    static Machine read(JsonNode node) {
        Map<String, Set<String>> signs = new TreeMap<>();
        node.properties().forEach(sign -> {
            Set<String> values = new TreeSet<>();
            sign.getValue().forEach(value -> values.add(value.asText()));
            if (!values.isEmpty()) {
                signs.put(sign.getKey(), values);
            }
        });
        return new Machine(signs);
    }
}
