package io.indexrelay.refhost.confluence.directory;

import com.atlassian.crowd.embedded.api.Directory;
import java.lang.reflect.Proxy;
import org.jspecify.annotations.Nullable;

/** The one internal directory, as events mention it. */
final class DirectoryRow {

    static final long ID = 32_769;

    private DirectoryRow() {}

    static Directory asApi() {
        return (Directory) Proxy.newProxyInstance(
                Directory.class.getClassLoader(),
                new Class<?>[] {Directory.class},
                (proxy, method, arguments) -> answer(proxy, method.getName(), arguments));
    }

    private static Object answer(Object proxy, String method, Object @Nullable [] arguments) {
        return switch (method) {
            case "getId" -> ID;
            case "getName" -> "Confluence Internal Directory";
            case "isActive" -> true;
            case "getType" -> com.atlassian.crowd.embedded.api.DirectoryType.INTERNAL;
            case "getImplementationClass" -> "com.atlassian.crowd.directory.InternalDirectory";
            case "equals" -> arguments != null && arguments[0] == proxy;
            case "hashCode" -> Long.hashCode(ID);
            case "toString" -> "Confluence Internal Directory";
            default -> throw new UnsupportedOperationException(
                    "The reference Confluence does not have Directory." + method);
        };
    }
}
