import testMessages from '../../../assets/modelTest/messages.json'
import type { ShownReading } from '../../classify/assessment'
import { type ModelTest, scoreModel, testMessageSchema } from '../../proof/modelTest'
import type { ModelPorts } from '../model/startAssessor'

/**
 * Reads the packaged test messages one by one, each as a conversation of its own.
 * @param onFraction is told 0 to 1 of the messages that are read
 */
export async function testModel(
  assess: ModelPorts['assess'],
  onFraction: (fraction: number) => void,
): Promise<ModelTest> {
  const messages = testMessages.map((message) => testMessageSchema.parse(message))
  const readings: ShownReading[] = []
  for (const { text } of messages) {
    const message = { id: 'test', role: 'customer' as const, text }
    const { readings: read } = await assess({ helpdesk: 'test', messages: [message], composer: null })
    if (!read.test) throw new Error('The model gave no reading.')
    readings.push(read.test)
    onFraction(readings.length / messages.length)
  }
  return scoreModel(messages, readings)
}
