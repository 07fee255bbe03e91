package io.indexrelay.adapter.web.javax;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import io.indexrelay.adapter.web.WebReply;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelayServletTest {

    private final Map<String, Object> request = new HashMap<>(Map.of("getMethod", "GET"));
    private final List<String> done = new ArrayList<>();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private boolean elevated = true;

    @Test
    void writesTextsInUtf8AndForbidsKeepingThem() throws IOException {
        serve(new WebReply.Text(403, "text/html; charset=utf-8", "<p>ä</p>"));

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo("<p>ä</p>");
        assertThat(done)
                .contains(
                        "setStatus 403",
                        "setContentType text/html; charset=utf-8",
                        "setContentLength 9",
                        "setHeader Cache-Control no-store",
                        "setHeader X-Content-Type-Options nosniff");
    }

    @Test
    void sendsToTheLoginAndAsksForThePassword() throws IOException {
        serve(new WebReply.Redirect(URI.create("https://login.example/")));
        assertThat(done).contains("sendRedirect https://login.example/");

        serve(new WebReply.AskPassword());
        assertThat(done).contains("websudo");
    }

    @Test
    void knowsWhetherThePasswordWasConfirmed() {
        assertThat(exchange().isElevated()).isTrue();
        elevated = false;
        assertThat(exchange().isElevated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({",''", "/api/1.0/config,/api/1.0/config", "/index-relay,''", "/index-relay/api/1.0/x,/api/1.0/x"})
    void readsThePathAsProductsGiveIt(@Nullable String pathInfo, String path) {
        if (pathInfo != null) {
            request.put("getPathInfo", pathInfo);
        }

        assertThat(exchange().path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource({
        "JSESSIONID,true",
        "seraph.confluence,true",
        "seraph.rememberme.cookie,true",
        "crowd.token_key,true",
        "lb-node,false"
    })
    void takesCookiesOfALoginForASession(String cookie, boolean session) {
        request.put("getCookies", new Cookie[] {new Cookie(cookie, "x")});

        assertThat(exchange().hasSession()).isEqualTo(session);
    }

    @Test
    void takesASessionInThePathForOne() {
        assertThat(exchange().hasSession()).isFalse();
        request.put("getRequestedSessionId", "abc");
        assertThat(exchange().hasSession()).isTrue();
    }

    private ServletExchange exchange() {
        return new ServletExchange(request(), webSudo(), stub(XsrfTokenValidator.class, (method, arguments) -> true));
    }

    private void serve(WebReply reply) throws IOException {
        new RelayServlet(exchange -> reply, webSudo(), stub(XsrfTokenValidator.class, (method, arguments) -> true))
                .service(request(), response());
    }

    private HttpServletRequest request() {
        return stub(HttpServletRequest.class, (method, arguments) -> request.get(method));
    }

    private HttpServletResponse response() {
        ServletOutputStream out = new ServletOutputStream() {
            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void write(int octet) {
                written.write(octet);
            }
        };
        return stub(HttpServletResponse.class, (method, arguments) -> {
            if (method.equals("getOutputStream")) {
                return out;
            }
            StringBuilder call = new StringBuilder(method);
            for (Object argument : arguments) {
                call.append(' ').append(argument);
            }
            done.add(call.toString());
            return null;
        });
    }

    private WebSudoManager webSudo() {
        return stub(WebSudoManager.class, (method, arguments) -> {
            if (method.equals("willExecuteWebSudoRequest") && !elevated) {
                throw new WebSudoSessionException();
            }
            if (method.equals("enforceWebSudoProtection")) {
                done.add("websudo");
            }
            return null;
        });
    }

    private interface Behaviour {
        @Nullable
        Object answer(String method, Object[] arguments);
    }

    private static <T> T stub(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) ->
                        behaviour.answer(method.getName(), arguments == null ? new Object[0] : arguments)));
    }
}
