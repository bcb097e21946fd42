import { useRef } from 'react'
import { Button } from '../../ui/Button'

type FileButtonProps = {
  words: string
  accept: string
  look?: 'primary' | 'plain' | 'quiet'
  onFile(fileName: string, bytes: Uint8Array): Promise<void> | void
}

/** A button that asks for a file. */
export function FileButton({ words, accept, look = 'plain', onFile }: FileButtonProps) {
  const input = useRef<HTMLInputElement>(null)
  const open = async (file: File | undefined) => {
    if (file) await onFile(file.name, new Uint8Array(await file.arrayBuffer()))
    // The same file, mended, is to be a new choice.
    if (input.current) input.current.value = ''
  }
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()}>
        {words}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={words}
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </>
  )
}
