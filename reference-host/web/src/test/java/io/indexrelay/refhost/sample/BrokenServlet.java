package io.indexrelay.refhost.sample;

import com.atlassian.annotations.security.UnrestrictedAccess;
import javax.servlet.http.HttpServlet;

/** Cannot be built. */
@UnrestrictedAccess
public final class BrokenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    public BrokenServlet() {
        throw new IllegalStateException("broken on purpose");
    }
}
