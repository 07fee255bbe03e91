package io.indexrelay.testsupport.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.indexrelay.change.Subject;
import io.indexrelay.snapshot.AttachmentBytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What every product's attachments promise. */
public abstract class AttachmentBytesContract {

    private static final byte[] CONTENT = "one, two, three".getBytes(StandardCharsets.UTF_8);

    protected abstract AttachmentBytes attachments();

    /** A new attachment with that content. */
    protected abstract Subject attach(byte[] content);

    /** The subject of an attachment that is not there. */
    protected abstract Subject missing();

    /** An attachment whose file was lost. */
    protected abstract Subject lost();

    @Test
    void handsOutEveryByteAndTheReadersResult() throws IOException {
        Subject attachment = attach(CONTENT);

        assertThat(attachments().<byte[]>read(attachment, InputStream::readAllBytes))
                .isEqualTo(CONTENT);
    }

    @Test
    void opensTheFileAnewEachTime() throws IOException {
        Subject attachment = attach(CONTENT);
        attachments().<Integer>read(attachment, InputStream::read);

        assertThat(attachments().<byte[]>read(attachment, InputStream::readAllBytes))
                .isEqualTo(CONTENT);
    }

    @Test
    void readsAnEmptyFile() throws IOException {
        assertThat(attachments().<byte[]>read(attach(new byte[0]), InputStream::readAllBytes))
                .isEmpty();
    }

    @Test
    void passesOnWhatTheReaderThrows() {
        Subject attachment = attach(CONTENT);

        assertThatThrownBy(() -> attachments().read(attachment, in -> {
                    throw new IOException("the line broke");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the line broke");
    }

    @Test
    void saysSoWhenThereIsNoSuchAttachment() {
        assertThatThrownBy(() -> attachments().read(missing(), InputStream::readAllBytes))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(missing().toString());
    }

    @Test
    void saysSoWhenTheFileIsLost() {
        assertThatThrownBy(() -> attachments().read(lost(), InputStream::readAllBytes))
                .isInstanceOf(Exception.class);
    }
}
