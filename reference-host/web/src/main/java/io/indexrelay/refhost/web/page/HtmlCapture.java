package io.indexrelay.refhost.web.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.util.Locale;
import javax.servlet.ServletOutputStream;
import javax.servlet.WriteListener;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;
import org.jspecify.annotations.Nullable;

/** Keeps an answer back when it is HTML, so that it can be decorated. Decided when the first byte is asked for. */
final class HtmlCapture extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private @Nullable ServletOutputStream stream;
    private @Nullable PrintWriter writer;
    private boolean captures;

    HtmlCapture(HttpServletResponse response) {
        super(response);
    }

    private boolean isHtml() {
        String type = getContentType();
        return type != null && type.toLowerCase(Locale.ROOT).startsWith("text/html");
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        if (stream == null) {
            captures = isHtml();
            stream = captures ? new Captured(bytes) : super.getOutputStream();
        }
        return stream;
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            captures = isHtml();
            if (captures) {
                if (!String.valueOf(getContentType()).toLowerCase(Locale.ROOT).contains("charset")) {
                    setCharacterEncoding("UTF-8");
                }
                writer = new PrintWriter(new OutputStreamWriter(bytes, getCharacterEncoding()));
            } else {
                writer = super.getWriter();
            }
        }
        return writer;
    }

    /** A length that the undecorated page has would be wrong. */
    @Override
    public void setContentLength(int length) {
        if (!isHtml()) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isHtml()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!captures) {
            finish();
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        bytes.reset();
        super.resetBuffer();
    }

    boolean hasCaptured() {
        finish();
        return captures && bytes.size() > 0;
    }

    byte[] captured() {
        return bytes.toByteArray();
    }

    void finish() {
        if (writer != null) {
            writer.flush();
        }
    }

    private static final class Captured extends ServletOutputStream {

        private final ByteArrayOutputStream bytes;

        Captured(ByteArrayOutputStream bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("A page that is decorated cannot be written asynchronously");
        }

        @Override
        public void write(int b) {
            bytes.write(b);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) {
            bytes.write(buffer, offset, length);
        }
    }
}
