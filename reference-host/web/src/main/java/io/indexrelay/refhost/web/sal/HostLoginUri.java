package io.indexrelay.refhost.web.sal;

import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.user.UserRole;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

/** The address of the login page, which leads on to where one wanted to go. */
public final class HostLoginUri implements LoginUriProvider {

    private final URI baseUrl;

    public HostLoginUri(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    @Override
    public URI getLoginUri(URI destination) {
        return URI.create(
                baseUrl + "/login?destination=" + URLEncoder.encode(destination.toString(), StandardCharsets.UTF_8));
    }

    @Override
    public URI getLoginUri(URI destination, EnumSet<?> capabilities) {
        return getLoginUri(destination);
    }

    @Override
    public URI getLoginUriForRole(URI destination, UserRole role) {
        return getLoginUri(destination);
    }

    @Override
    public URI getLoginUriForRole(URI destination, UserRole role, EnumSet<?> capabilities) {
        return getLoginUri(destination);
    }
}
