package com.example.receiver;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedList;
import java.util.List;
import java.util.TreeMap;

/** The chain of activity digests: each part names the hash of the one before it. What does not fit is kept and told. */
final class Chain {

    /** Canonical JSON (RFC 8785) of what digests hold: texts, whole numbers and booleans only. */
    private static final ObjectWriter CANONICAL = JsonMapper.builder()
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .disable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .build()
            .writer();

    /** Something that is wrong, and where. */
    record Problem(int epoch, long number, long part, String problem, String expected, String came) {}

    private Chain() {}

    static String sha256(JsonNode data) {
        try {
            byte[] text = CANONICAL.writeValueAsString(data).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text));
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** For each place the part that counts: the one that the next part names, else the newest. */
    static List<Link> counting(Collection<Link> links) {
        LinkedList<Link> chosen = new LinkedList<>();
        for (List<Link> there : places(links).descendingMap().values()) {
            Link following = chosen.peekFirst();
            chosen.addFirst(there.stream()
                    .filter(one -> following != null
                            && one.epoch() == following.epoch()
                            && one.hash().equals(following.previous()))
                    .findFirst()
                    .orElse(there.get(0)));
        }
        return chosen;
    }

    static List<Problem> problems(Collection<Link> links) {
        List<Problem> found = new ArrayList<>();
        TreeMap<Link, List<Link>> places = places(links);
        Link before = null;
        for (Link one : counting(links)) {
            if (before == null || before.epoch() != one.epoch()) {
                if (!one.previous().isEmpty()) {
                    found.add(problem("late-start", one, "1/1", one.place()));
                }
            } else if (!one.place().equals(before.next())) {
                found.add(problem("gap", one, before.next(), one.place()));
            } else if (!one.previous().equals(before.hash())) {
                found.add(problem("broken", one, before.hash(), one.previous()));
            }
            places.get(one).stream()
                    .filter(other -> !other.equals(one))
                    .forEach(other -> found.add(problem("fork", one, one.hash(), other.hash())));
            before = one;
        }
        return found;
    }

    private static Problem problem(String kind, Link at, String expected, String came) {
        return new Problem(at.epoch(), at.number(), at.part(), kind, expected, came);
    }

    /** What came for each place, the newest first. */
    private static TreeMap<Link, List<Link>> places(Collection<Link> links) {
        TreeMap<Link, List<Link>> places = new TreeMap<>(Link.IN_ORDER);
        links.stream()
                .sorted(Comparator.comparing(Link::version).reversed())
                .forEach(link ->
                        places.computeIfAbsent(link, none -> new ArrayList<>()).add(link));
        return places;
    }
}
