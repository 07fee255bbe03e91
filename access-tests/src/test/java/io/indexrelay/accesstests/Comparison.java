package io.indexrelay.accesstests;

import io.indexrelay.indexer.access.Access;
import io.indexrelay.refhost.product.ReferenceApi;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The law of the contract, asked of every user, the visitor among them, and every document. */
final class Comparison {

    /** A pair about which product and receiver differ, other than where the status says so. */
    record Difference(String subject, String user, String what) {}

    private final Relayed relayed;
    private final Set<String> hidden;
    private final List<Difference> differences = new ArrayList<>();
    private int pairs;
    private int closed;

    private Comparison(Relayed relayed) {
        this.relayed = relayed;
        this.hidden = relayed.hidden().keySet().stream().map(Object::toString).collect(Collectors.toSet());
    }

    /** Compares as things stand; nothing may be on its way. */
    static Comparison of(Relayed relayed) {
        Comparison comparison = new Comparison(relayed);
        comparison.compare();
        return comparison;
    }

    List<Difference> differences() {
        return List.copyOf(differences);
    }

    int pairs() {
        return pairs;
    }

    /** Pairs that the product shows and the receiver does not, because the status lists why. */
    int closed() {
        return closed;
    }

    private void compare() {
        ReferenceApi product = relayed.product().product().reference();
        List<String> users = new ArrayList<>(product.users());
        users.add("");
        List<String> contents = product.contents();
        Map<String, Set<String>> can = relayed.receiver().viewers(users);
        compare(contents, product.canView(users, contents), can, "");
        pairs += contents.size() * users.size();
        if (ServiceManagementApp.isOn(relayed.product())) {
            compare(
                    contents,
                    product.canViewInPortal(users, contents),
                    relayed.receiver().viewersInPortal(users),
                    " in the portal");
        }
        Set<String> more = new TreeSet<>(can.keySet());
        contents.forEach(more::remove);
        more.forEach(subject -> differences.add(new Difference(subject, "?", "wider: it is not to be delivered")));
    }

    private void compare(
            List<String> contents, Map<String, List<String>> may, Map<String, Set<String>> can, String where) {
        for (String subject : contents) {
            compare(
                    subject,
                    Set.copyOf(may.getOrDefault(subject, List.of())),
                    can.getOrDefault(subject, Set.of()),
                    where);
        }
    }

    private void compare(String subject, Set<String> may, Set<String> can, String where) {
        for (String user : can) {
            if (!may.contains(user)) {
                differences.add(new Difference(subject, name(user), "wider" + where));
            }
        }
        for (String user : may) {
            if (!can.contains(user)) {
                if (isNamed(subject)) {
                    closed++;
                } else {
                    differences.add(new Difference(subject, name(user), "narrower" + where));
                }
            }
        }
    }

    private String name(String key) {
        return key.isEmpty()
                ? TruthRow.VISITOR
                : relayed.product()
                        .product()
                        .users()
                        .byKey(key)
                        .map(user -> user.username())
                        .orElse(key);
    }

    /** Whether the status lists the document, or something that its rule refers to. */
    boolean isNamed(String subject) {
        Set<String> seen = new HashSet<>();
        Deque<String> next = new ArrayDeque<>(List.of(subject));
        while (!next.isEmpty()) {
            String at = next.remove();
            if (hidden.contains(at)) {
                return true;
            }
            if (seen.add(at)) {
                relayed.receiver().rule(at).ifPresent(access -> addNamed(access, next));
                relayed.receiver().portal(at).ifPresent(access -> addNamed(access, next));
            }
        }
        return false;
    }

    private static void addNamed(Access access, Deque<String> next) {
        access.all()
                .forEach(any -> any.forEach(atom -> {
                    if (atom.startsWith("set:")) {
                        next.add("access-set/" + atom.substring("set:".length()));
                    } else if (atom.startsWith("doc:")) {
                        next.add(atom.substring("doc:".length()));
                    }
                }));
    }
}
