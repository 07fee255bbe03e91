package io.indexrelay.testsupport.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import io.indexrelay.build.check.NeutralBeanCheck;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The descriptor, the scanner's index files and the bean classes: what the product reads when it starts the plugin. */
public abstract class DescriptorContract {

    private static final String INDEX = "META-INF/plugin-components/";

    @Test
    void carriesTheKeyOfTheManifest() throws Exception {
        Element root = descriptor().getDocumentElement();

        assertThat(root.getAttribute("key")).isEqualTo(PluginJar.property("plugin.key"));
        assertThat(root.getAttribute("plugins-version")).isEqualTo("2");
        assertThat(texts("version")).containsExactly(PluginJar.property("project.version"));
    }

    @Test
    void namesOnlyClassesAndResourcesThatAreThere() throws Exception {
        List<String> classes = new ArrayList<>(texts("entity"));
        elements("*")
                .filter(element -> element.hasAttribute("class"))
                .forEach(element -> classes.add(element.getAttribute("class")));
        List<String> files = elements("resource")
                .filter(element -> element.getAttribute("type").equals("download"))
                .map(element -> element.getAttribute("location"))
                .toList();

        assertThat(classes).hasSizeGreaterThan(9).allMatch(name -> PluginJar.classes()
                .contains(name.replace('.', '/')));
        assertThat(PluginJar.entries())
                .extracting(JarEntry::getName)
                .containsAll(files)
                .contains("index-relay.properties");
        assertThat(PluginJar.text("index-relay.properties")).contains("index-relay.admin.link");
    }

    @Test
    void hasOneServletForEachLineEachRestrictedToIt() throws Exception {
        List<String> servlets = elements("servlet")
                .map(servlet -> {
                    Element restrict = restrict(servlet);
                    return servlet.getAttribute("class") + " " + restrict.getAttribute("application") + " "
                            + restrict.getAttribute("version");
                })
                .toList();
        String product = PluginJar.property("plugin.product");
        String last = PluginJar.property("plugin.last-javax");

        assertThat(servlets)
                .containsExactly(
                        "io.indexrelay.adapter.web.javax.RelayServlet " + product + " (," + last + ".999]",
                        "io.indexrelay.adapter.web.jakarta.RelayServlet " + product + " (" + last + ".999,)");
    }

    @Test
    void restrictsFiltersToTheirLinesAndToWhatBrowsersAskFor() throws Exception {
        List<String> filters = elements("servlet-filter")
                .map(filter -> filter.getAttribute("class") + " "
                        + restrict(filter).getAttribute("application") + " "
                        + restrict(filter).getAttribute("version") + " "
                        + filter.getAttribute("location") + " "
                        + filter.getElementsByTagName("dispatcher").item(0).getTextContent())
                .toList();
        String product = PluginJar.property("plugin.product");
        String last = PluginJar.property("plugin.last-javax");

        assertThat(filters)
                .containsExactlyElementsOf(filters().stream()
                        .flatMap(name -> Stream.of(
                                "io.indexrelay.adapter.web.javax." + name + " " + product + " (," + last
                                        + ".999] before-decoration REQUEST",
                                "io.indexrelay.adapter.web.jakarta." + name + " " + product + " (" + last
                                        + ".999,) before-decoration REQUEST"))
                        .toList());
    }

    /** Names of the servlet filters that the plugin adds. */
    protected abstract List<String> filters();

    private static Element restrict(Element module) {
        return (Element) module.getElementsByTagName("restrict").item(0);
    }

    @Test
    void hasOneActiveObjectsModuleWithItsNamespaceAndEveryTable() throws Exception {
        assertThat(elements("ao").map(ao -> ao.getAttribute("namespace")))
                .containsExactly(PluginJar.property("plugin.key"));
        assertThat(texts("entity"))
                .containsExactlyInAnyOrderElementsOf(PluginJar.classes().names().stream()
                        .filter(name -> name.matches("io/indexrelay/adapter/ao/[A-Z][A-Za-z]+Entity"))
                        .map(name -> name.replace('/', '.'))
                        .toList());
    }

    @Test
    void linksItsPageFromTheAdministration() throws Exception {
        List<String> sections = elements("web-section")
                .map(section -> section.getAttribute("location") + "/" + section.getAttribute("key"))
                .toList();
        List<String> links =
                elements("web-item").map(item -> item.getAttribute("section")).toList();

        assertThat(links).singleElement().asString().startsWith("system.admin/");
        assertThat(sections).allMatch(links::contains);
    }

    static Stream<String> indexFiles() {
        return PluginJar.entries().stream()
                .map(JarEntry::getName)
                .filter(name -> name.startsWith(INDEX) && !name.endsWith("/"));
    }

    @ParameterizedTest
    @MethodSource("indexFiles")
    void hasIndexFilesThatTheScannerReadsWithoutComplaint(String file) {
        String text = PluginJar.text(file);

        assertThat(text).endsWith("\n").doesNotContain("\r");
        assertThat(text.lines())
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(line -> line.matches("[\\w.$]+(#[\\w.$,]+)?"));
    }

    @Test
    void listsItsBeansInTheIndex() {
        assertThat(beans()).isNotEmpty();
        assertThat(indexFiles()).anyMatch(file -> file.startsWith(INDEX + "imports"));
        assertThat(indexFiles()).contains(INDEX + "exports");
        assertThat(PluginJar.text(INDEX + "exports")).contains("#com.atlassian.sal.api.lifecycle.LifecycleAware");
    }

    @Test
    void hasBeansThatBothLinesCanReflectOver() {
        assertThat(new NeutralBeanCheck(PluginJar.classes()).problems(beans())).isEmpty();
    }

    private static List<String> beans() {
        return indexFiles()
                .filter(file -> file.startsWith(INDEX + "component"))
                .flatMap(file -> PluginJar.text(file).lines())
                .map(line -> line.split("#", 2)[0])
                .toList();
    }

    private static List<String> texts(String element) throws Exception {
        return elements(element).map(found -> found.getTextContent().strip()).toList();
    }

    private static Stream<Element> elements(String name) throws Exception {
        NodeList found = descriptor().getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements.stream();
    }

    private static Document descriptor() throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(PluginJar.text("atlassian-plugin.xml"))));
    }
}
