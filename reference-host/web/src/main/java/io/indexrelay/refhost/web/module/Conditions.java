package io.indexrelay.refhost.web.module;

import com.atlassian.plugin.web.Condition;
import io.indexrelay.refhost.plugin.PluginModule;
import io.indexrelay.refhost.product.UserDirectory.HostUser;
import io.indexrelay.refhost.web.request.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/**
 * {@code <condition>} and {@code <conditions type="AND|OR">} of a module. All that stand directly in it must hold. One
 * that cannot be asked is false, and logged: what is not known is not shown.
 */
final class Conditions {

    private static final Logger log = LoggerFactory.getLogger(Conditions.class);

    private Conditions() {}

    static boolean show(PluginModule module, Visit visit) {
        return all(module, module.element(), visit);
    }

    private static boolean all(PluginModule module, Element parent, Visit visit) {
        return each(module, parent, visit).allMatch(Boolean::booleanValue);
    }

    private static Stream<Boolean> each(PluginModule module, Element parent, Visit visit) {
        List<Element> single = Xml.children(parent, "condition");
        List<Element> groups = Xml.children(parent, "conditions");
        return Stream.concat(
                single.stream().map(element -> holds(module, element, visit)),
                groups.stream().map(element -> {
                    boolean or = element.getAttribute("type").equalsIgnoreCase("OR");
                    return or
                            ? each(module, element, visit).anyMatch(Boolean::booleanValue)
                            : all(module, element, visit);
                }));
    }

    private static boolean holds(PluginModule module, Element element, Visit visit) {
        String type = element.getAttribute("class").trim();
        boolean inverted = element.getAttribute("invert").equals("true");
        try {
            return inverted != ask(module, type, element, visit);
        } catch (Exception | LinkageError unknown) {
            log.warn(
                    "{}: condition {} cannot be asked, so the link is hidden: {}",
                    module.completeKey(),
                    type,
                    unknown.toString());
            return false;
        }
    }

    private static boolean ask(PluginModule module, String type, Element element, Visit visit) throws Exception {
        // The products' own conditions stand for what the host's directory knows.
        switch (type.substring(type.lastIndexOf('.') + 1)) {
            case "ConfluenceAdministratorCondition", "UserIsAdminCondition" -> {
                return visit.user().filter(HostUser::admin).isPresent();
            }
            case "SystemAdministratorCondition", "UserIsSysAdminCondition" -> {
                return visit.user().filter(HostUser::systemAdmin).isPresent();
            }
            case "UserLoggedInCondition" -> {
                return visit.user().isPresent();
            }
            default -> {
                Condition condition = module.createBean(
                        module.plugin().classLoader().loadClass(type).asSubclass(Condition.class));
                condition.init(Xml.parameters(element));
                Map<String, Object> context = new HashMap<>();
                visit.user().ifPresent(user -> context.put("username", user.username()));
                return condition.shouldDisplay(context);
            }
        }
    }
}
