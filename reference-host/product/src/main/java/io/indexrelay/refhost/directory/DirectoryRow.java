package io.indexrelay.refhost.directory;

import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/**
 * The one internal directory, as events mention it.
 *
 * @param id the id that the product gives to its first directory
 * @param name as the product's administration shows it
 */
public record DirectoryRow(long id, String name) {

    com.atlassian.crowd.embedded.api.Directory asApi() {
        return (com.atlassian.crowd.embedded.api.Directory) Proxy.newProxyInstance(
                com.atlassian.crowd.embedded.api.Directory.class.getClassLoader(),
                new Class<?>[] {com.atlassian.crowd.embedded.api.Directory.class},
                (proxy, method, arguments) -> answer(proxy, method.getName(), arguments));
    }

    private Object answer(Object proxy, String method, Object @Nullable [] arguments) {
        return switch (method) {
            case "getId" -> id;
            case "getName", "toString" -> name;
            case "isActive" -> true;
            case "getType" -> com.atlassian.crowd.embedded.api.DirectoryType.INTERNAL;
            case "getImplementationClass" -> "com.atlassian.crowd.directory.InternalDirectory";
            case "equals" -> arguments != null && arguments[0] == proxy;
            case "hashCode" -> Long.hashCode(id);
            default -> throw new UnsupportedOperationException("The reference host does not have Directory." + method);
        };
    }
}
