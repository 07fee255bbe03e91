package io.indexrelay.confluence.packaging;

import io.indexrelay.testsupport.plugin.DescriptorContract;

class DescriptorTest extends DescriptorContract {}
