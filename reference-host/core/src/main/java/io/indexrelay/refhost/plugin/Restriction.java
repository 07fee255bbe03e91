package io.indexrelay.refhost.plugin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.w3c.dom.Element;

/**
 * Whether a module belongs to this product. A module with an {@code application} attribute runs in the products listed
 * there; else one with {@code <restrict>} children runs where any of them fits; else it runs everywhere.
 */
final class Restriction {

    private Restriction() {}

    /**
     * @param product {@code jira} or {@code confluence}
     * @throws IllegalArgumentException when a restrict has no application or a range cannot be read
     */
    static boolean permits(Element module, String product, String version) {
        if (module.hasAttribute("application")) {
            return Arrays.stream(module.getAttribute("application").split(",", -1))
                    .anyMatch(name -> name.trim().equals(product));
        }
        List<Element> restricts = Xml.children(module, "restrict");
        return restricts.isEmpty() || restricts.stream().anyMatch(restrict -> fits(restrict, product, version));
    }

    private static boolean fits(Element restrict, String product, String version) {
        String application = restrict.getAttribute("application").trim();
        if (application.isEmpty()) {
            throw new IllegalArgumentException("No application defined for 'restrict' element.");
        }
        return application.equals(product) && range(restrict).contains(version);
    }

    private static VersionRange range(Element restrict) {
        if (restrict.hasAttribute("version")) {
            return VersionRange.parse(restrict.getAttribute("version"));
        }
        List<Element> versions = Xml.children(restrict, "version");
        if (versions.isEmpty()) {
            return VersionRange.ALL;
        }
        List<VersionRange> ranges = new ArrayList<>();
        for (Element element : versions) {
            ranges.add(VersionRange.parse(element.getTextContent()));
        }
        return ranges.stream().reduce(VersionRange::or).orElse(VersionRange.ALL);
    }
}
