import type { DragEvent } from 'react'

/** Lets a pack file be dropped anywhere on an element; without it the browser would show the file instead of the panel. */
export function takesPackFile(onFile: (fileName: string, bytes: Uint8Array) => Promise<void>) {
  const holdsFile = ({ dataTransfer }: DragEvent) => dataTransfer.types.includes('Files')
  return {
    onDragOver: (event: DragEvent) => {
      if (holdsFile(event)) event.preventDefault()
    },
    onDrop: (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      const [file] = event.dataTransfer.files
      if (file) void file.arrayBuffer().then((bytes) => onFile(file.name, new Uint8Array(bytes)))
    },
  }
}
