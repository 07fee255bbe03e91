package io.indexrelay.jira.packaging;

import io.indexrelay.testsupport.plugin.DescriptorContract;

class DescriptorTest extends DescriptorContract {}
